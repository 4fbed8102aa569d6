package org.realistgraph.evidence;

import static org.realistgraph.evidence.Asked.map;
import static org.realistgraph.evidence.Asked.maps;
import static org.realistgraph.evidence.Asked.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries of a cell with some configurations, counted anew from the bundles by plain code. */
final class CellsFromBundles {

    private static final List<String> TOWARDS = List.of("AS_INTENDED", "OTHER_WAY", "NEITHER", "BOTH", "NOT_STATED");
    private static final Set<String> FOUND = Set.of("SUPPORTS", "CONTRARY", "NO_DIFFERENCE", "MIXED");
    private static final Set<String> MEASURED = Set.of("COMPARED", "ASSOCIATED");

    private final KnownFromBundles known;
    private final Map<String, Set<String>> broader = new TreeMap<>();

    /** A configuration with one of its outcomes. */
    private record Produced(String configuration, String outcome) {}

    CellsFromBundles(KnownFromBundles known) {
        this.known = known;
        for (var alignment : known.section("alignments")) {
            if (text(alignment, "kind").equals("NARROWER")
                    && isOutcome(text(alignment, "from"))
                    && isOutcome(text(alignment, "to"))) {
                broader.computeIfAbsent(text(alignment, "from"), _ -> new TreeSet<>())
                        .add(text(alignment, "to"));
            }
        }
    }

    private boolean isOutcome(String id) {
        return known.section("outcomes").stream()
                .anyMatch(outcome -> text(outcome, "id").equals(id));
    }

    private Set<String> upwards(String outcome) {
        var all = new TreeSet<String>(Set.of(outcome));
        broader.getOrDefault(outcome, Set.of()).forEach(one -> all.addAll(upwards(one)));
        return all;
    }

    private boolean isDirected(String outcome) {
        return known.thing(outcome).get("desired") != null;
    }

    private Set<String> broadest(String outcome) {
        var alike = new TreeSet<>(upwards(outcome));
        alike.removeIf(one -> isDirected(one) != isDirected(outcome));
        var broadest = new TreeSet<String>(alike);
        broadest.removeIf(one -> upwards(one).stream().anyMatch(other -> !other.equals(one) && alike.contains(other)));
        return broadest;
    }

    /** The entries; {@code outcome} is the outcome of the row or column, null where no axis shows outcomes. */
    List<Map<String, Object>> entries(List<String> configurations, @Nullable String outcome, boolean byProgramme) {
        var found = new TreeMap<String, Map<String, List<Produced>>>(Comparator.comparing(TOWARDS::indexOf));
        for (var id : configurations) {
            for (var produced : maps(known.thing(id).get("outcomes"))) {
                var its = text(produced, "outcome");
                var headings =
                        outcome == null ? broadest(its) : upwards(its).contains(outcome) ? Set.of(outcome) : Set.of();
                headings.forEach(heading -> found.computeIfAbsent(towards(produced), _ -> new TreeMap<>())
                        .computeIfAbsent(String.valueOf(heading), _ -> new ArrayList<>())
                        .add(new Produced(id, its)));
            }
        }
        var entries = new ArrayList<Map<String, Object>>();
        found.forEach((towards, byHeading) -> {
            var first = byHeading.keySet().stream()
                    .min(Comparator.comparing(
                                    (String heading) -> !upwards(heading).contains("common-out-care"))
                            .thenComparing(heading -> -sources(pieces(byHeading.getOrDefault(heading, List.of())))
                                    .size())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            entries.add(entry(
                    towards,
                    outcome == null ? first : null,
                    byHeading.getOrDefault(first, List.of()),
                    without(outcome, byProgramme)));
        });
        return entries;
    }

    private static Set<String> without(@Nullable String outcome, boolean byProgramme) {
        var without = new HashSet<String>();
        if (outcome == null) {
            without.add("PART_OF_PACKAGE");
        }
        if (byProgramme) {
            without.add("OTHER_PROGRAMME");
        }
        return without;
    }

    private String towards(Map<String, Object> produced) {
        var desired = String.valueOf(known.thing(text(produced, "outcome")).get("desired"));
        return switch (text(produced, "direction")) {
            case "NO_CHANGE", "NO_DECREASE", "NO_INCREASE" -> "NEITHER";
            case "MIXED" -> "BOTH";
            case "INCREASES" ->
                desired.equals("null") ? "NOT_STATED" : desired.equals("INCREASE") ? "AS_INTENDED" : "OTHER_WAY";
            case "DECREASES" ->
                desired.equals("null") ? "NOT_STATED" : desired.equals("DECREASE") ? "AS_INTENDED" : "OTHER_WAY";
            default -> "NOT_STATED";
        };
    }

    private List<Map<String, Object>> pieces(List<Produced> produced) {
        var pieces = new LinkedHashMap<String, Map<String, Object>>();
        produced.forEach(one -> known.pieces(
                        one.configuration(), part -> KnownFromBundles.isOfResult(part, one.outcome()))
                .forEach(piece -> pieces.put(text(piece, "id"), piece)));
        return List.copyOf(pieces.values());
    }

    private static Set<String> sources(List<Map<String, Object>> pieces) {
        return pieces.stream().map(piece -> text(piece, "source")).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Object> entry(
            String towards, @Nullable String outcome, List<Produced> produced, Set<String> without) {
        var all = pieces(produced);
        var making = all.stream()
                .filter(piece -> !without.contains(String.valueOf(piece.get("directness"))))
                .toList();
        var sides = known.sidesByTrial(making.stream()
                .filter(piece -> MEASURED.contains(String.valueOf(piece.get("how"))))
                .toList());
        var entry = new LinkedHashMap<String, Object>();
        entry.put("towards", towards);
        entry.put("outcome", outcome == null ? null : Map.of("id", outcome));
        entry.put("state", state(towards, produced, all, making, sides));
        Map.of("thisWay", "supporting", "bothWays", "mixed", "contrary", "contrary", "noDifference", "noDifference")
                .forEach((field, side) -> entry.put(
                        field,
                        Map.of(
                                "independentSources",
                                Map.of("atMost", known.atMost(sides.getOrDefault(side, Set.of()))))));
        return entry;
    }

    private String state(
            String towards,
            List<Produced> produced,
            List<Map<String, Object>> all,
            List<Map<String, Object>> making,
            Map<String, Set<String>> sides) {
        if (all.stream().noneMatch(CellsFromBundles::isResult)) {
            return "NO_RESULT";
        }
        var thisWay = sides.getOrDefault("supporting", Set.of());
        var both = sides.containsKey("mixed");
        var not = sides.containsKey("contrary") || sides.containsKey("noDifference");
        if (thisWay.isEmpty() && !both && !not) {
            var isSaid = making.stream().anyMatch(piece -> isResult(piece) && "REPORTED".equals(piece.get("how")));
            return isSaid ? "SAID" : "NOTHING_LEFT";
        }
        if (towards.equals("NOT_STATED")) {
            return "NO_DIRECTION";
        }
        if (thisWay.isEmpty()) {
            return !both ? "NOT_FOUND" : not ? "DIFFER" : "BOTH_WAYS";
        }
        if (both || not) {
            return "DIFFER";
        }
        if (known.atLeast(thisWay) == 1) {
            return "ONE_SOURCE";
        }
        return produced.stream().anyMatch(one -> agrees(one, making, thisWay)) ? "AGREE" : "SCATTERED";
    }

    private boolean agrees(Produced one, List<Map<String, Object>> making, Set<String> thisWay) {
        var its = pieces(List.of(one)).stream()
                .filter(making::contains)
                .filter(piece -> MEASURED.contains(String.valueOf(piece.get("how"))))
                .toList();
        var sources = sources(its);
        sources.retainAll(thisWay);
        return known.atLeast(sources) > 1;
    }

    private static boolean isResult(Map<String, Object> piece) {
        var how = String.valueOf(piece.get("how"));
        return FOUND.contains(text(piece, "stance"))
                && !"BACKGROUND".equals(piece.get("quoteRole"))
                && (MEASURED.contains(how) || how.equals("REPORTED"));
    }

    static String idOf(@Nullable Object node) {
        return text(map(node), "id");
    }
}
