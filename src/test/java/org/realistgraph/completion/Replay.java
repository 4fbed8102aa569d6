package org.realistgraph.completion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statement;

/** A graph that keeps what it answers while one operation runs, so that the same can be answered to another engine. */
final class Replay implements Graph {

    private final Graph graph;
    private Map<Statement, Supplier<List<Map<String, @Nullable Object>>>> kept = Map.of();

    Replay(Graph graph) {
        this.graph = graph;
    }

    /** Forgets what was answered to the operation before. */
    void begin() {
        kept = new HashMap<>();
    }

    @Override
    public List<Map<String, @Nullable Object>> read(Statement statement) {
        try {
            var rows = graph.read(statement);
            kept.put(statement, () -> rows);
            return rows;
        } catch (RuntimeException e) {
            kept.put(statement, () -> {
                throw e;
            });
            throw e;
        }
    }

    /** Answers what this has answered since the operation began, and nothing else. */
    Graph again() {
        return statement ->
                Objects.requireNonNull(kept.get(statement), statement::text).get();
    }
}
