package org.realistgraph.limit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.GraphFailure;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;
import org.realistgraph.problem.Refusal;

/** Reads how many claims the graph holds, at most once a minute. */
final class StoredClaimCount implements ClaimCount {

    private static final long A_WHILE = Duration.ofMinutes(1).toNanos();

    private final Graph graph;
    private final Statement statement;
    private final AtomicLong readAt = new AtomicLong(System.nanoTime() - A_WHILE);
    private volatile long claims;

    StoredClaimCount(Graph graph, Statements statements) {
        this.graph = graph;
        this.statement = new Statement(statements.text("query/limit/claims"), Map.of());
    }

    /** The number that was read last; where none can be read, the question is not refused for that. */
    @Override
    public long claims() {
        long before = readAt.get();
        long now = System.nanoTime();
        if (now - before >= A_WHILE && readAt.compareAndSet(before, now)) {
            try {
                claims = ((Number) graph.read(statement)
                                .getFirst()
                                .values()
                                .iterator()
                                .next())
                        .longValue();
            } catch (Refusal | GraphFailure e) {
                readAt.set(before);
            }
        }
        return claims;
    }
}
