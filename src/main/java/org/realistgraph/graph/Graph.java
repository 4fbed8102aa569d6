package org.realistgraph.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A read-only port to the graph. A row holds only plain values: Long, Double, String, Boolean, List, Map and null; a
 * date, a time or a duration is its ISO 8601 text.
 */
public interface Graph {

    /** Runs one read-only statement, and returns its rows in the statement's order. */
    List<Map<String, @Nullable Object>> read(Statement statement);
}
