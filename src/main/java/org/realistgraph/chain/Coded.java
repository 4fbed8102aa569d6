package org.realistgraph.chain;

import java.util.List;
import java.util.Set;
import org.realistgraph.graph.Facts;

/** A configuration as it is coded: by ids, as far as ends and joints are judged by it. */
record Coded(
        String id, List<String> interventions, List<String> contexts, List<Produced> outcomes, Set<String> touched) {

    /** An outcome, and what happens to it. */
    record Produced(String outcome, String direction) {}

    static Coded of(Facts row) {
        return new Coded(
                row.text("id"),
                row.texts("interventions").stream().sorted().toList(),
                row.texts("contexts").stream().sorted().toList(),
                row.all("outcomes").stream()
                        .map(one -> new Produced(one.text("id"), one.text("direction")))
                        .toList(),
                Set.copyOf(row.texts("touched")));
    }
}
