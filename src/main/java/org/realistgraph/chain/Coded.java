package org.realistgraph.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.realistgraph.graph.Row;

/** A configuration as it is coded: by ids, as far as ends and joints are judged by it. */
record Coded(String id, List<String> contexts, List<Produced> outcomes, Set<String> touched) {

    /** An outcome, and what happens to it. */
    record Produced(String outcome, String direction) {}

    static Coded of(Row row) {
        var concepts = row.all("concepts");
        return new Coded(
                row.text("id"),
                by(concepts, "IN").map(one -> one.text("id")).sorted().toList(),
                by(concepts, "PRODUCES")
                        .map(one -> new Produced(one.text("id"), one.text("direction")))
                        .sorted(Comparator.comparing(Produced::outcome))
                        .toList(),
                Set.copyOf(Row.ids(concepts)));
    }

    /** Those of several that stand in a relation. */
    static Stream<Row> by(List<Row> concepts, String relation) {
        return concepts.stream().filter(one -> one.text("by").equals(relation));
    }
}
