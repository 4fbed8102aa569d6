package org.realistgraph.filter;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.realistgraph.filter.Thing.Tie;

/** The computed fields of a claim, and the weight that the store counts, worked out by hand from what lies round it. */
final class Weighing {

    private static final Map<String, String> SIDES =
            Map.of("supporting", "SUPPORTS", "contrary", "CONTRARY", "noDifference", "NO_DIFFERENCE");
    private static final List<String> BASES = List.of("FULL_TEXT", "ABSTRACT", "SECONDARY", "MEMORY");
    private static final Set<String> ON_OUTCOMES = Set.of("OUTCOME", "MECHANISM_OUTCOME");
    private static final Set<String> REVIEWS_OF_STUDIES =
            Set.of("SYSTEMATIC_REVIEW", "REALIST_REVIEW", "SCOPING_REVIEW", "NARRATIVE_REVIEW", "PROGRAMME_RATING");
    private static final Map<String, String> ROLES = Map.of(
            "INTERVENTION", "OF", "CONTEXT", "IN", "RESOURCE", "USES", "MECHANISM", "FIRES", "OUTCOME", "PRODUCES");

    /** A piece of evidence that counts, and its source. */
    private record Piece(Thing evidence, Thing source) {}

    private final Map<Thing, Map<String, Object>> known = new HashMap<>();
    private final Map<Thing, String> kin = new HashMap<>();

    /** The value of the field that the file of that name computes. */
    Object value(String file, Thing claim) {
        return known.computeIfAbsent(claim, ignored -> new HashMap<>()).computeIfAbsent(file, ignored -> switch (file) {
            case "claim/contested" ->
                claim.from("DISPUTES").stream()
                        .anyMatch(one -> one.is("Dispute") && "OPEN".equals(one.property("status")));
            case "claim/completeness" -> completeness(claim);
            default -> throw new IllegalArgumentException("Nobody has worked out " + file + " by hand yet.");
        });
    }

    private static Map<String, Object> completeness(Thing claim) {
        var missing = new ArrayList<String>();
        if (claim.is("Configuration")) {
            for (var synthesis : claim.from("HOLDS")) {
                for (var role : texts(synthesis.property("roleProfile_roles"))) {
                    if (claim.to(ROLES.getOrDefault(role, "")).isEmpty()) {
                        missing.add(role);
                    }
                }
            }
        }
        return Map.of("complete", missing.isEmpty(), "missing", missing);
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<Piece> pieces(Thing claim) {
        var pieces = new ArrayList<Piece>();
        for (var evidence : claim.from("FOR")) {
            if (evidence.is("Evidence") && "ACTIVE".equals(evidence.property("status"))) {
                evidence.to("FROM").stream()
                        .filter(source -> source.is("Source"))
                        .forEach(source -> pieces.add(new Piece(evidence, source)));
            }
        }
        return pieces;
    }

    /** What the store counts on a claim. */
    Map<String, Object> ofClaim(Thing claim) {
        var pieces = pieces(claim);
        var weight = new HashMap<>(sides(pieces));
        weight.put("independentSources", sources(pieces));
        BASES.stream()
                .filter(basis -> pieces.stream()
                        .anyMatch(piece -> basis.equals(piece.evidence().property("basis"))))
                .findFirst()
                .ifPresent(basis -> weight.put("deepestBasis", basis));
        return weight;
    }

    /** What the store counts on an outcome of a configuration. */
    Map<String, Object> ofOutcome(Thing configuration, Thing outcome) {
        return sides(pieces(configuration).stream()
                .filter(piece -> isOn(outcome, piece.evidence()))
                .toList());
    }

    private static boolean isOn(Thing outcome, Thing evidence) {
        var kind = Objects.requireNonNullElse(evidence.property("part_kind"), "WHOLE");
        var id = evidence.property("part_id");
        return kind.equals("WHOLE") || (ON_OUTCOMES.contains(kind) && (id == null || id.equals(outcome.id())));
    }

    /** What the store says of a source: the first id of its kin, the certain part of it, and whether its content is unknown. */
    Map<String, Object> ofSource(Thing source) {
        var certain = group(source, tie -> isCertain(tie.from()) || isCertain(tie.to()));
        var family = certain.stream()
                .filter(one -> one.is("SourceFamily"))
                .map(Thing::id)
                .min(naturalOrder());
        return Map.of(
                "kin",
                first(source),
                "family",
                family.orElseGet(() ->
                        certain.stream().map(Thing::id).min(naturalOrder()).orElseThrow()),
                "contentUnknown",
                isOfUnknownContent(source));
    }

    private Map<String, Object> sides(List<Piece> pieces) {
        var sides = new HashMap<String, Object>();
        SIDES.forEach((side, stance) -> sides.put(
                side,
                sources(pieces.stream()
                        .filter(piece -> stance.equals(piece.evidence().property("stance")))
                        .toList())));
        return sides;
    }

    private long sources(List<Piece> pieces) {
        return Math.max(independent(pieces), Math.min(1, pieces.size()));
    }

    /** Families, possible ones merged, without reviews whose studies are not known. */
    private int independent(List<Piece> pieces) {
        var families = new TreeSet<String>();
        pieces.stream()
                .map(Piece::source)
                .filter(source -> !isOfUnknownContent(source))
                .forEach(source -> families.add(kin.computeIfAbsent(source, Weighing::first)));
        return families.size();
    }

    private static boolean isOfUnknownContent(Thing source) {
        return REVIEWS_OF_STUDIES.contains(String.valueOf(source.property("kind")))
                && source.to("INCLUDES").isEmpty();
    }

    private static boolean isCertain(Thing family) {
        return "CERTAIN".equals(family.property("certainty"));
    }

    /** The first id among all that memberships tie to a source, whichever way they lead: it names the group. */
    private static String first(Thing source) {
        return group(source, tie -> true).stream()
                .map(Thing::id)
                .min(naturalOrder())
                .orElseThrow();
    }

    private static Set<Thing> group(Thing source, Predicate<Tie> which) {
        var group = new LinkedHashSet<>(Set.of(source));
        var open = new ArrayDeque<>(group);
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            for (var out : List.of(true, false)) {
                for (var tie : next.ties("PART_OF", out)) {
                    var far = out ? tie.to() : tie.from();
                    if (which.test(tie) && group.add(far)) {
                        open.add(far);
                    }
                }
            }
        }
        return group;
    }
}
