package org.realistgraph.concept;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.realistgraph.claim.Standing;
import org.realistgraph.concept.Hierarchy.Step;
import org.realistgraph.graph.Row;

/** What is broader than a concept, step by step through alignments, with the names of what is broader. */
public record Broader(Hierarchy hierarchy, Map<String, String> labels) {

    public static Broader of(List<Row> rows) {
        var labels = new HashMap<String, String>();
        rows.forEach(row -> labels.put(row.text("broader"), row.text("label")));
        return new Broader(Hierarchy.of(rows.stream().map(Broader::step)), labels);
    }

    /** The concept itself and all that is broader, nearest first, each with the alignments that lead to it. */
    public Map<String, List<Standing>> upwards(String concept) {
        return hierarchy.upwards(concept);
    }

    /** Several concepts and all that is broader than one of them. */
    public Set<String> upwards(List<Row> concepts) {
        return concepts.stream()
                .flatMap(concept -> upwards(concept.text("id")).keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of the concept and all that is broader, those that pass and above which nothing nearer does. */
    public Set<String> nearest(String concept, Predicate<String> passes) {
        var passing = new LinkedHashSet<>(upwards(concept).keySet());
        passing.removeIf(passes.negate());
        var nearest = new TreeSet<>(passing);
        for (var one : passing) {
            upwards(one).keySet().stream().filter(other -> !other.equals(one)).forEach(nearest::remove);
        }
        return nearest;
    }

    /** The broadest ones above a concept; itself where there is nothing broader. */
    public Set<String> broadest(String concept) {
        return upwards(concept).keySet().stream()
                .filter(hierarchy::isTop)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Step step(Row row) {
        var alignment = new Standing(row.text("status"), row.text("id"));
        return new Step(alignment, row.text("narrower"), row.text("broader"));
    }
}
