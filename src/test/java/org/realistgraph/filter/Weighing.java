package org.realistgraph.filter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.realistgraph.filter.Thing.Tie;

/** The computed fields of a claim, worked out by hand from what lies round it. */
final class Weighing {

    private static final Map<String, List<String>> SIDES = Map.of(
            "supporting", List.of("SUPPORTS"),
            "against", List.of("REFUTES", "NULL_RESULT"),
            "nullResults", List.of("NULL_RESULT"),
            "mixed", List.of("MIXED"),
            "despite", List.of("DESPITE"),
            "silent", List.of("SILENT"));
    private static final Set<String> REVIEWS_OF_STUDIES =
            Set.of("SYSTEMATIC_REVIEW", "REALIST_REVIEW", "SCOPING_REVIEW");
    private static final Map<String, String> ROLES = Map.of(
            "INTERVENTION", "OF", "CONTEXT", "IN", "RESOURCE", "USES", "MECHANISM", "FIRES", "OUTCOME", "PRODUCES");

    /** A piece of evidence that counts, and its source. */
    private record Piece(Thing evidence, Thing source) {}

    private final Map<Thing, Map<String, Object>> known = new HashMap<>();
    private final Map<Thing, String> kin = new HashMap<>();
    private final Map<Thing, String> certainKin = new HashMap<>();

    /** The value of the field that the file of that name computes. */
    Object value(String file, Thing claim) {
        return known.computeIfAbsent(claim, ignored -> new HashMap<>()).computeIfAbsent(file, ignored -> switch (file) {
            case "claim/contested" ->
                claim.from("DISPUTES").stream()
                        .anyMatch(one -> one.is("Dispute") && "OPEN".equals(one.property("status")));
            case "claim/completeness" -> completeness(claim);
            case "claim/balance" -> balance(pieces(claim));
            case "claim/grounding" -> grounding(pieces(claim));
            default -> throw new IllegalArgumentException("Nobody has worked out " + file + " by hand yet.");
        });
    }

    private static Map<String, Object> completeness(Thing claim) {
        var missing = new ArrayList<String>();
        if (claim.is("Configuration")) {
            for (var synthesis : claim.from("HOLDS")) {
                for (var role : texts(synthesis.property("roleProfile"))) {
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

    private Map<String, Object> balance(List<Piece> pieces) {
        var balance = new LinkedHashMap<String, Object>();
        SIDES.forEach((side, stances) -> balance.put(
                side,
                weight(pieces.stream()
                        .filter(piece ->
                                stances.contains(String.valueOf(piece.evidence().property("stance"))))
                        .toList())));
        return balance;
    }

    private Map<String, Object> weight(List<Piece> pieces) {
        var sources = new TreeSet<String>();
        var families = new TreeSet<String>();
        for (var piece : pieces) {
            sources.add(piece.source().id());
            families.add(certainKin.computeIfAbsent(
                    piece.source(), source -> first(source, tie -> isCertain(tie.from()) || isCertain(tie.to()))));
        }
        var independent = independent(pieces);
        return Map.of(
                "mentions",
                pieces.size(),
                "sources",
                sources.size(),
                "families",
                Map.of("atLeast", Math.max(independent, Math.min(1, sources.size())), "atMost", families.size()));
    }

    private Map<String, Object> grounding(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return Map.of();
        }
        return Map.of(
                "singleFamily",
                independent(pieces) <= 1,
                "withoutFullText",
                pieces.stream()
                        .noneMatch(piece -> "FULL_TEXT".equals(piece.evidence().property("basis"))));
    }

    /** Families, possible ones merged, without reviews whose studies are not known. */
    private int independent(List<Piece> pieces) {
        var families = new TreeSet<String>();
        pieces.stream()
                .map(Piece::source)
                .filter(source -> !isOfUnknownContent(source))
                .forEach(source -> families.add(kin.computeIfAbsent(source, one -> first(one, tie -> true))));
        return families.size();
    }

    private static boolean isOfUnknownContent(Thing source) {
        return REVIEWS_OF_STUDIES.contains(String.valueOf(source.property("kind")))
                && source.to("INCLUDES").isEmpty();
    }

    private static boolean isCertain(Thing family) {
        return "CERTAIN".equals(family.property("certainty"));
    }

    /** The first id among all that such memberships tie to a source, whichever way they lead: it names the group. */
    private static String first(Thing source, Predicate<Tie> which) {
        var group = new TreeSet<>(Set.of(source.id()));
        var open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            for (var out : List.of(true, false)) {
                for (var tie : next.ties("PART_OF", out)) {
                    var far = out ? tie.to() : tie.from();
                    if (which.test(tie) && group.add(far.id())) {
                        open.add(far);
                    }
                }
            }
        }
        return group.getFirst();
    }
}
