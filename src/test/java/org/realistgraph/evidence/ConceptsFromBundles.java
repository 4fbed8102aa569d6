package org.realistgraph.evidence;

import static org.realistgraph.evidence.Asked.map;
import static org.realistgraph.evidence.Asked.text;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is broader than a concept and which way outcomes are meant to go, read from the bundles by plain code. */
final class ConceptsFromBundles {

    private static final Set<String> NOT_STANDING = Set.of("REJECTED", "WITHDRAWN", "SUPERSEDED");

    private final KnownFromBundles known;
    private final Map<String, Set<String>> broader = new TreeMap<>();
    private final Map<String, Set<String>> within = new TreeMap<>();

    ConceptsFromBundles(KnownFromBundles known) {
        this.known = known;
        for (var alignment : known.section("alignments")) {
            var from = text(alignment, "from");
            var to = text(alignment, "to");
            if (!NOT_STANDING.contains(text(alignment, "status"))
                    && known.noun(from).equals(known.noun(to))) {
                if (text(alignment, "kind").equals("NARROWER")) {
                    broader.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
                }
                if (Set.of("NARROWER", "PART_OF").contains(text(alignment, "kind"))) {
                    within.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
                }
            }
        }
    }

    /** The concepts one step broader. */
    Set<String> above(String concept) {
        return broader.getOrDefault(concept, Set.of());
    }

    /** The concept and all that is broader. */
    Set<String> upwards(String concept) {
        var all = new TreeSet<String>(Set.of(concept));
        above(concept).forEach(one -> all.addAll(upwards(one)));
        return all;
    }

    /** Several concepts and all that is broader than one of them. */
    Set<String> upwards(Collection<String> several) {
        return several.stream().flatMap(one -> upwards(one).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the mechanism of a configuration fires. */
    static boolean fires(Map<String, Object> configuration) {
        return "FIRES".equals(map(configuration.get("firing")).get("mode"));
    }

    static String mechanism(Map<String, Object> configuration) {
        return text(map(configuration.get("firing")), "mechanism");
    }

    boolean isOfCare(String outcome) {
        return outcome.equals("common-out-care")
                || within.getOrDefault(outcome, Set.of()).stream().anyMatch(this::isOfCare);
    }

    boolean isDirected(String outcome) {
        return known.thing(outcome).get("desired") != null;
    }

    /** Whether an outcome goes as it is meant to. */
    String towards(Map<String, Object> produced) {
        var desired = text(known.thing(text(produced, "outcome")), "desired");
        var direction = text(produced, "direction");
        return switch (direction) {
            case "NO_CHANGE", "NO_DECREASE", "NO_INCREASE" -> "NEITHER";
            case "MIXED" -> "BOTH";
            case "INCREASES", "DECREASES" ->
                desired.equals("null") ? "NOT_STATED" : direction.startsWith(desired) ? "AS_INTENDED" : "OTHER_WAY";
            default -> "NOT_STATED";
        };
    }
}
