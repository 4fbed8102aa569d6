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

    private final KnownFromBundles whole;
    private final KnownFromBundles known;
    private final ConceptsFromBundles concepts;

    /** A configuration with one of its outcomes. */
    private record Produced(String configuration, String outcome) {}

    /** The cells of some evidence beside the whole. */
    CellsFromBundles(KnownFromBundles whole, KnownFromBundles known) {
        this.whole = whole;
        this.known = known;
        this.concepts = new ConceptsFromBundles(known);
    }

    private Set<String> broadest(String outcome) {
        var alike = new TreeSet<>(concepts.upwards(outcome));
        alike.removeIf(one -> concepts.isDirected(one) != concepts.isDirected(outcome));
        var broadest = new TreeSet<String>(alike);
        broadest.removeIf(
                one -> concepts.upwards(one).stream().anyMatch(other -> !other.equals(one) && alike.contains(other)));
        return broadest;
    }

    /** The entries; {@code outcome} is the outcome of the row or column, null where no axis shows outcomes. */
    List<Map<String, Object>> entries(List<String> configurations, @Nullable String outcome, boolean byProgramme) {
        var found = new TreeMap<String, Map<String, List<Produced>>>(Comparator.comparing(TOWARDS::indexOf));
        for (var id : configurations) {
            for (var produced : maps(known.thing(id).get("outcomes"))) {
                var its = text(produced, "outcome");
                var headings = outcome == null
                        ? broadest(its)
                        : concepts.upwards(its).contains(outcome) ? Set.of(outcome) : Set.of();
                headings.forEach(heading -> found.computeIfAbsent(concepts.towards(produced), _ -> new TreeMap<>())
                        .computeIfAbsent(String.valueOf(heading), _ -> new ArrayList<>())
                        .add(new Produced(id, its)));
            }
        }
        var entries = new ArrayList<Map<String, Object>>();
        found.forEach((towards, byHeading) -> {
            var first = byHeading.keySet().stream()
                    .min(Comparator.comparing((String heading) -> !concepts.isOfCare(heading))
                            .thenComparing(heading -> -sources(
                                            pieces(whole, byHeading.getOrDefault(heading, List.of())))
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

    private static List<Map<String, Object>> pieces(KnownFromBundles of, List<Produced> produced) {
        var pieces = new LinkedHashMap<String, Map<String, Object>>();
        produced.forEach(one -> of.pieces(one.configuration(), part -> KnownFromBundles.isOfResult(part, one.outcome()))
                .forEach(piece -> pieces.put(text(piece, "id"), piece)));
        return List.copyOf(pieces.values());
    }

    private static Set<String> sources(List<Map<String, Object>> pieces) {
        return pieces.stream().map(piece -> text(piece, "source")).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Object> entry(
            String towards, @Nullable String outcome, List<Produced> produced, Set<String> without) {
        var all = pieces(whole, produced);
        var making = pieces(known, produced).stream()
                .filter(piece -> !without.contains(String.valueOf(piece.get("directness"))))
                .toList();
        var sides = sidesByTrial(making.stream()
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

    /** The sources of pieces by the side on which their trial stands; a report of several is none beside one of them. */
    private Map<String, Set<String>> sidesByTrial(List<Map<String, Object>> pieces) {
        var trials = new TreeMap<String, List<Map<String, Object>>>();
        var reports = new ArrayList<Map<String, Object>>();
        for (var piece : pieces) {
            var groups = known.trials(text(piece, "source"));
            if (groups.size() == 1) {
                trials.computeIfAbsent(groups.iterator().next(), _ -> new ArrayList<>())
                        .add(piece);
            } else {
                reports.add(piece);
            }
        }
        for (var piece : reports) {
            var source = text(piece, "source");
            if (known.trials(source).stream().noneMatch(trials::containsKey)) {
                trials.computeIfAbsent("report " + source, _ -> new ArrayList<>())
                        .add(piece);
            }
        }
        var sides = new TreeMap<String, Set<String>>();
        trials.values()
                .forEach(its ->
                        its.forEach(piece -> sides.computeIfAbsent(KnownFromBundles.side(its), _ -> new TreeSet<>())
                                .add(text(piece, "source"))));
        return sides;
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
        var its = pieces(known, List.of(one)).stream()
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
