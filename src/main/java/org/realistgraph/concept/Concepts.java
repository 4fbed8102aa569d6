package org.realistgraph.concept;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Standing;
import org.realistgraph.concept.Hierarchy.Step;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Reader;

/** Concepts and all that is broader, step by step through alignments, with what each is filed under. */
public record Concepts(Map<String, Row> byId, Hierarchy hierarchy) {

    /** Reads the concepts with those ids, and all that is broader, in one statement. */
    public static Concepts read(Reader reader, Collection<String> ids, List<ClaimStatus> statuses) {
        return of(reader.facts("query/concept/broader", Map.of("ids", List.copyOf(ids), "statuses", statuses)));
    }

    /** Takes the rows of {@code query/concept/broader}. */
    public static Concepts of(List<Row> rows) {
        var byId = new HashMap<String, Row>();
        rows.forEach(row -> byId.put(row.text("id"), row));
        return new Concepts(
                byId,
                Hierarchy.of(rows.stream()
                        .flatMap(row -> row.all("steps").stream()
                                .map(step -> new Step(Standing.of(step), row.text("id"), step.text("broader"))))));
    }

    public String label(String concept) {
        var row = byId.get(concept);
        return row == null ? concept : row.text("label");
    }

    /** The noun of a concept; null where no such concept was read. */
    public @Nullable String noun(String concept) {
        var row = byId.get(concept);
        return row == null ? null : row.text("noun");
    }

    /** The direction of an outcome that the programmes intend; null where there is none. */
    public @Nullable DesiredDirection desired(String outcome) {
        var row = byId.get(outcome);
        return row == null ? null : row.choiceOrNull("desired", DesiredDirection.class);
    }

    /** Whether an outcome is one of care: the outcome under which a synthesis puts all that is care, or within it. */
    public boolean isOfCare(String outcome) {
        var row = byId.get(outcome);
        return row != null && row.is("ofCare");
    }

    /** What several concepts are filed under a property, such as their layer, each value once. */
    public List<String> values(Collection<String> concepts, String property) {
        return concepts.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .<@Nullable String>map(row -> row.textOrNull(property))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The concept itself and all that is broader, nearest first, each with the alignments that lead to it. */
    public Map<String, List<Standing>> upwards(String concept) {
        return hierarchy.upwards(concept);
    }

    /** Several concepts and all that is broader than one of them. */
    public Set<String> upwards(Collection<String> concepts) {
        return concepts.stream()
                .flatMap(concept -> upwards(concept).keySet().stream())
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

    /**
     * The broadest ones above a concept; itself where there is nothing broader. A heading without a direction does not
     * count above an outcome that has one.
     */
    public Set<String> broadest(String concept) {
        var alike = new TreeSet<>(upwards(concept).keySet());
        alike.removeIf(one -> (desired(one) == null) != (desired(concept) == null));
        return alike.stream()
                .filter(one ->
                        upwards(one).keySet().stream().noneMatch(other -> !other.equals(one) && alike.contains(other)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
