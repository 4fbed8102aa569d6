package org.realistgraph.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object read from the graph: {@code values} by the keys of the response, aliases back in place, and {@code added} by
 * the names of the fields, which hold what was worked out beside the graph.
 */
public record Answered(Map<String, @Nullable Object> values, Map<String, Object> added) {

    Answered(Map<String, @Nullable Object> values) {
        this(values, Map.of());
    }

    /** The same object with further fields, by their names. */
    public Answered with(Map<String, Object> fields) {
        return new Answered(values, fields);
    }

    @Nullable
    Object value(String responseKey, String field) {
        return added.containsKey(field) ? added.get(field) : values.get(responseKey);
    }

    /** Its type, where the schema leaves it open; null elsewhere. */
    @Nullable
    String typename() {
        return (String) values.get("__typename");
    }
}
