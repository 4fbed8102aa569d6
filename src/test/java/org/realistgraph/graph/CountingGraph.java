package org.realistgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A graph that remembers what it was asked, so that a test can count the statements of an operation. */
public final class CountingGraph implements Graph {

    private final Graph graph;
    private final List<Statement> asked = new ArrayList<>();

    public CountingGraph(Graph graph) {
        this.graph = graph;
    }

    @Override
    public synchronized List<Map<String, @Nullable Object>> read(Statement statement) {
        asked.add(statement);
        return graph.read(statement);
    }

    /** What was asked since the last call, in order. */
    public synchronized List<Statement> takeAsked() {
        var taken = List.copyOf(asked);
        asked.clear();
        return taken;
    }
}
