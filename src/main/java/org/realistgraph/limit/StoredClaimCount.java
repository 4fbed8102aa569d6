package org.realistgraph.limit;

import java.time.Duration;
import java.util.Map;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.GraphFailure;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;
import org.realistgraph.problem.Refusal;

/** Reads the number of claims in the graph, at most once a minute. */
final class StoredClaimCount implements ClaimCount {

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

    private final Graph graph;
    private final Statement statement;
    private long nextAt = System.nanoTime();
    private long claims;

    StoredClaimCount(Graph graph, Statements statements) {
        this.graph = graph;
        this.statement = new Statement(statements.text("query/limit/claims"), Map.of());
    }

    /** The number that was read last; all callers wait for a read. A failed read refuses no query. */
    @Override
    public synchronized long claims() {
        if (System.nanoTime() - nextAt >= 0) {
            readIfPossible();
        }
        return claims;
    }

    private void readIfPossible() {
        Duration valid = AFTER_A_FAILURE;
        try {
            claims = ((Number)
                            graph.read(statement).getFirst().values().iterator().next())
                    .longValue();
            valid = A_WHILE;
        } catch (Refusal | GraphFailure e) {
            // The last number remains until the next attempt.
        } finally {
            nextAt = System.nanoTime() + valid.toNanos();
        }
    }
}
