package org.realistgraph.completion;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.GraphFailure;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;

/** Says of a failure which statement it was and what the database said, so that a test that fails says it too. */
record TellingGraph(Graph graph) implements Graph {

    @Override
    public List<Map<String, @Nullable Object>> read(Statement statement) {
        try {
            return graph.read(statement);
        } catch (GraphFailure failure) {
            throw new IllegalStateException(name(statement.text()) + ": " + failure.getCause(), failure);
        }
    }

    /** The name of its file; of a statement that was put together, its text. */
    private static String name(String text) {
        var files = Statements.onClasspath();
        return files.files().keySet().stream()
                .filter(name -> files.text(name).equals(text))
                .findFirst()
                .orElse(text);
    }
}
