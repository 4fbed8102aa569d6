package org.realistgraph.limit;

import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statements;

/** How many claims the graph holds; the cost of analyses grows with it. */
@FunctionalInterface
public interface ClaimCount {

    long claims();

    static ClaimCount of(Graph graph, Statements statements) {
        return new StoredClaimCount(graph, statements);
    }
}
