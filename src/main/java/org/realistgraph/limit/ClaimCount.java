package org.realistgraph.limit;

import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statements;

/** How many claims the graph holds, by which analyses cost more. */
@FunctionalInterface
public interface ClaimCount {

    long claims();

    static ClaimCount of(Graph graph, Statements statements) {
        return new StoredClaimCount(graph, statements);
    }
}
