package org.realistgraph.evidence;

import static org.realistgraph.evidence.Asked.map;
import static org.realistgraph.evidence.Asked.maps;
import static org.realistgraph.evidence.Asked.text;
import static org.realistgraph.evidence.Asked.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Patterns, found anew in the bundles by plain code. */
final class RegularitiesFromBundles {

    private static final Set<String> TOLD = Set.of("AS_INTENDED", "OTHER_WAY", "NEITHER");

    private final KnownFromBundles known;
    private final ConceptsFromBundles concepts;
    private final List<Map<String, Object>> configurations;

    /** A pattern in the words of the service: a context, a mechanism, an outcome and which way the outcome goes. */
    record Found(String context, String mechanism, String outcome, String towards) {}

    RegularitiesFromBundles(KnownFromBundles known) {
        this.known = known;
        this.concepts = new ConceptsFromBundles(known);
        this.configurations = known.standing();
    }

    /** The patterns, each with its kind, its configurations and all that stands against it. */
    Map<Found, Map<String, Object>> patterns() {
        var all = new HashMap<Found, Map<String, Set<String>>>();
        configurations.stream().filter(ConceptsFromBundles::fires).forEach(one -> place(one, all));
        all.values().removeIf(members -> members.size() < 2);
        var patterns = new HashMap<Found, Map<String, Object>>();
        all.forEach((found, members) -> {
            var same = all.entrySet().stream()
                    .filter(other -> other.getValue().keySet().equals(members.keySet())
                            && other.getKey().towards().equals(found.towards()))
                    .map(Map.Entry::getKey)
                    .toList();
            var first = same.stream()
                    .filter(one -> same.stream().noneMatch(other -> isBroader(one, other)))
                    .min(Comparator.comparing(Found::context)
                            .thenComparing(Found::mechanism)
                            .thenComparing(Found::outcome))
                    .orElseThrow();
            if (first.equals(found)) {
                patterns.put(found, told(found, members));
            }
        });
        return patterns;
    }

    private void place(Map<String, Object> one, Map<Found, Map<String, Set<String>>> all) {
        for (var produced : maps(one.get("outcomes"))) {
            var towards = concepts.towards(produced);
            if (!Set.of("AS_INTENDED", "OTHER_WAY").contains(towards)) {
                continue;
            }
            for (var context : concepts.upwards(texts(one.get("contexts")))) {
                for (var mechanism : concepts.upwards(ConceptsFromBundles.mechanism(one))) {
                    concepts.upwards(text(produced, "outcome")).stream()
                            .filter(concepts::isDirected)
                            .forEach(outcome -> all.computeIfAbsent(
                                            new Found(context, mechanism, outcome, towards), _ -> new TreeMap<>())
                                    .computeIfAbsent(text(one, "id"), _ -> new TreeSet<>())
                                    .add(text(produced, "outcome")));
                }
            }
        }
    }

    private boolean isBroader(Found broad, Found narrow) {
        return !broad.equals(narrow)
                && concepts.upwards(narrow.context()).contains(broad.context())
                && concepts.upwards(narrow.mechanism()).contains(broad.mechanism())
                && concepts.upwards(narrow.outcome()).contains(broad.outcome());
    }

    private Map<String, Object> told(Found found, Map<String, Set<String>> members) {
        var counters = new TreeMap<String, Set<String>>();
        var boundaries = new TreeSet<String>();
        var notKnown = new TreeSet<String>();
        var nulls = new TreeMap<String, Set<String>>();
        for (var one : configurations) {
            if (!concepts.upwards(ConceptsFromBundles.mechanism(one)).contains(found.mechanism())) {
                continue;
            }
            var id = text(one, "id");
            var isHere = concepts.upwards(texts(one.get("contexts"))).contains(found.context());
            if (!isHere
                    && ConceptsFromBundles.fires(one)
                    && maps(one.get("outcomes")).stream().noneMatch(o -> isRead(id, o))) {
                notKnown.add(id);
            } else if (isHere && ConceptsFromBundles.fires(one)) {
                if (maps(one.get("outcomes")).stream().anyMatch(o -> isOther(o, found))) {
                    counters.computeIfAbsent(id, _ -> new TreeSet<>()).add("OTHER_DIRECTION");
                }
            } else if (isHere) {
                var isInferred = Boolean.TRUE.equals(map(one.get("firing")).get("modeInferred"));
                if (isInferred || explaining(id).isEmpty()) {
                    counters.computeIfAbsent(id, _ -> new TreeSet<>()).add("POSSIBLE_BOUNDARY");
                } else {
                    boundaries.add(id);
                }
            }
        }
        members.forEach((id, outcomes) -> outcomes.forEach(outcome -> {
            var sides = known.sides(known.pieces(id, part -> KnownFromBundles.isOfResult(part, outcome)));
            Stream.of("contrary", "noDifference")
                    .flatMap(side -> sides.getOrDefault(side, Set.of()).stream())
                    .forEach(source -> {
                        if (explaining(id).contains(source)) {
                            counters.computeIfAbsent(id, _ -> new TreeSet<>()).add("RESULT_AGAINST");
                        } else {
                            nulls.computeIfAbsent(id, _ -> new TreeSet<>()).add(source);
                        }
                    });
        }));
        return Map.of(
                "kind", kind(members),
                "configurations", List.copyOf(members.keySet()),
                "counterExamples", counters,
                "boundaries", boundaries,
                "outcomeNotKnown", notKnown,
                "programmeNulls", nulls);
    }

    private boolean isOther(Map<String, Object> produced, Found found) {
        var towards = concepts.towards(produced);
        return TOLD.contains(towards)
                && !towards.equals(found.towards())
                && concepts.upwards(text(produced, "outcome")).contains(found.outcome());
    }

    private boolean isRead(String id, Map<String, Object> produced) {
        return known.pieces(id, part -> KnownFromBundles.isOfResult(part, text(produced, "outcome"))).stream()
                .anyMatch(piece -> !KnownFromBundles.isArgued(piece) && !"SILENT".equals(piece.get("stance")));
    }

    private Set<String> explaining(String id) {
        return known.pieces(id, KnownFromBundles::isOfExplanation).stream()
                .filter(piece -> "SUPPORTS".equals(piece.get("stance")) && !KnownFromBundles.isArgued(piece))
                .map(piece -> text(piece, "source"))
                .collect(Collectors.toSet());
    }

    private String kind(Map<String, Set<String>> members) {
        var ofOutcome = new ArrayList<Set<String>>();
        var ofBoth = new ArrayList<Set<String>>();
        members.forEach((id, outcomes) -> {
            var result = new HashSet<String>();
            var both = new HashSet<String>();
            for (var outcome : outcomes) {
                var its = supporting(known.pieces(id, part -> KnownFromBundles.isOfResult(part, outcome)));
                result.addAll(its);
                var explained = supporting(known.pieces(
                        id,
                        part -> KnownFromBundles.isOfExplanation(part)
                                && (!"MECHANISM_OUTCOME".equals(part.get("kind"))
                                        || KnownFromBundles.isOfResult(part, outcome))));
                its.stream().filter(explained::contains).forEach(both::add);
            }
            ofOutcome.add(result);
            if (!texts(known.thing(id).get("inferred")).contains("REASONING")) {
                ofBoth.add(both);
            }
        });
        return hasTwo(ofBoth) ? "DEMI_REGULARITY" : hasTwo(ofOutcome) ? "OUTCOME_PATTERN" : "RECURS_IN_THE_CODING";
    }

    private Set<String> supporting(List<Map<String, Object>> pieces) {
        return known.sides(pieces).getOrDefault("supporting", Set.of());
    }

    private boolean hasTwo(List<Set<String>> sources) {
        for (var one : sources) {
            for (var other : sources) {
                if (one != other
                        && one.stream()
                                .anyMatch(a -> other.stream()
                                        .anyMatch(b -> !a.equals(b) && known.atLeast(Set.of(a, b)) == 2))) {
                    return true;
                }
            }
        }
        return false;
    }
}
