package org.realistgraph.concept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.claim.Standing;

/** How concepts stand above each other: the steps from each to what is next broader. */
public record Hierarchy(Map<String, List<Step>> steps) {

    /** An alignment, as a claim that stands somewhere, that leads from a narrower concept to a broader one. */
    public record Step(Standing alignment, String narrower, String broader) {}

    /** Steps from one concept are taken in the order of their alignments' ids. */
    public static Hierarchy of(Stream<Step> steps) {
        return new Hierarchy(
                steps.sorted(Comparator.comparing(step -> step.alignment().claim()))
                        .collect(Collectors.groupingBy(Step::narrower)));
    }

    /** The concept itself and all that is broader, nearest first, each with the alignments of the shortest way to it. */
    public Map<String, List<Standing>> upwards(String concept) {
        var ways = new LinkedHashMap<String, List<Standing>>();
        ways.put(concept, List.of());
        var next = new ArrayDeque<>(List.of(concept));
        while (!next.isEmpty()) {
            var from = next.remove();
            for (var step : steps.getOrDefault(from, List.of())) {
                if (!ways.containsKey(step.broader())) {
                    var way = new ArrayList<>(ways.getOrDefault(from, List.of()));
                    way.add(step.alignment());
                    ways.put(step.broader(), way);
                    next.add(step.broader());
                }
            }
        }
        return ways;
    }
}
