package org.realistgraph.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.realistgraph.graph.Facts;

/** What is broader than a concept, step by step through alignments. */
record Broader(Map<String, List<Step>> steps) {

    /** One alignment: the way from a narrower concept to a broader one. */
    record Step(String alignment, String status, String narrower, String broader, String label) {}

    static Broader of(List<Facts> rows) {
        var steps = new HashMap<String, List<Step>>();
        for (var row : rows) {
            var step = new Step(
                    row.text("id"), row.text("status"), row.text("narrower"), row.text("broader"), row.text("label"));
            steps.computeIfAbsent(step.narrower(), any -> new ArrayList<>()).add(step);
        }
        return new Broader(steps);
    }

    /** The concept itself and all that is broader, nearest first, each with the shortest way that leads to it. */
    Map<String, List<Step>> upwards(String concept) {
        var ways = new LinkedHashMap<String, List<Step>>();
        ways.put(concept, List.of());
        var next = new ArrayDeque<>(List.of(concept));
        while (!next.isEmpty()) {
            var from = next.remove();
            for (var step : steps.getOrDefault(from, List.of())) {
                if (!ways.containsKey(step.broader())) {
                    var way = new ArrayList<>(ways.getOrDefault(from, List.of()));
                    way.add(step);
                    ways.put(step.broader(), way);
                    next.add(step.broader());
                }
            }
        }
        return ways;
    }

    /** Of the concept and all that is broader, those that pass and above which nothing nearer does. */
    Set<String> nearest(String concept, Predicate<String> passes) {
        var passing = new LinkedHashSet<>(upwards(concept).keySet());
        passing.removeIf(passes.negate());
        var nearest = new TreeSet<>(passing);
        for (var one : passing) {
            upwards(one).keySet().stream().filter(other -> !other.equals(one)).forEach(nearest::remove);
        }
        return nearest;
    }

    /** The broadest ones above a concept; itself where there is nothing broader. */
    Set<String> broadest(String concept) {
        return new TreeSet<>(upwards(concept).keySet().stream()
                .filter(one -> !steps.containsKey(one))
                .toList());
    }

    /** The names of broader concepts. */
    Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        steps.values().stream().flatMap(Collection::stream).forEach(step -> labels.put(step.broader(), step.label()));
        return labels;
    }
}
