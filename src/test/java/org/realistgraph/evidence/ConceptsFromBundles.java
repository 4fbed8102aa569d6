package org.realistgraph.evidence;

import static org.realistgraph.evidence.Asked.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
