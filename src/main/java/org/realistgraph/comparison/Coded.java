package org.realistgraph.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Towards;
import org.realistgraph.graph.Row;

/** A configuration as it is coded, with its active evidence. */
record Coded(
        String id,
        String status,
        boolean inferred,
        int disputes,
        boolean blocked,
        List<Row> interventions,
        List<Row> contexts,
        List<Row> resources,
        List<Row> mechanisms,
        List<Row> moderators,
        List<Produced> outcomes,
        List<Mention> mentions) {

    /** An outcome, what happens to it, and whether that is wished for. */
    record Produced(String outcome, String label, String direction, Towards towards) {

        private static Produced of(Row row) {
            var direction = row.text("direction");
            return new Produced(
                    row.text("id"), row.text("label"), direction, Towards.of(direction, row.textOrNull("desired")));
        }
    }

    static Coded of(Row row, List<Mention> mentions) {
        var mechanisms = row.all("mechanisms");
        return new Coded(
                row.text("id"),
                row.text("status"),
                "INFERRED".equals(row.textOrNull("origin")),
                row.number("disputes"),
                mechanisms.stream().anyMatch(one -> "BLOCKED".equals(one.textOrNull("mode"))),
                row.all("interventions"),
                row.all("contexts"),
                row.all("resources"),
                mechanisms,
                row.all("moderators"),
                row.all("outcomes").stream().map(Produced::of).toList(),
                mentions);
    }

    /** The ids of all its concepts. */
    Stream<String> concepts() {
        return Stream.concat(
                Stream.of(interventions, contexts, resources, mechanisms, moderators)
                        .flatMap(concepts -> Row.ids(concepts).stream()),
                outcomes.stream().map(Produced::outcome));
    }

    /** The names of its outcomes by their ids. */
    Map<String, String> outcomeLabels() {
        var labels = new LinkedHashMap<String, String>();
        outcomes.forEach(produced -> labels.put(produced.outcome(), produced.label()));
        return labels;
    }

    /** The same with those mentions only. */
    Coded with(List<Mention> some) {
        return new Coded(
                id,
                status,
                inferred,
                disputes,
                blocked,
                interventions,
                contexts,
                resources,
                mechanisms,
                moderators,
                outcomes,
                some);
    }

    /** The values that concepts have for a property, each once; where it is null, nothing. */
    static List<String> values(List<Row> concepts, String property) {
        return concepts.stream()
                .<@Nullable String>map(concept -> concept.textOrNull(property))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
