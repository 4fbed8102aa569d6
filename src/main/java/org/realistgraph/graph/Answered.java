package org.realistgraph.graph;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object read from the graph: {@code values} by the keys of the response, aliases back in place, and {@code added} by
 * the names of the fields, which hold what was worked out beside the graph. Where no field is {@code renamed} by an alias, its key is
 * its name.
 */
public record Answered(Map<String, @Nullable Object> values, boolean renamed, Map<String, Object> added) {

    Answered(Map<String, @Nullable Object> values, boolean renamed) {
        this(values, renamed, Map.of());
    }

    /** The same object with further fields, by their names. */
    public Answered with(Map<String, Object> fields) {
        return new Answered(values, renamed, fields);
    }

    /** The value of a field, which is asked for its key only where that may differ from its name. */
    @Nullable
    Object value(String field, Supplier<String> responseKey) {
        if (added.containsKey(field)) {
            return added.get(field);
        }
        return values.get(renamed ? responseKey.get() : field);
    }

    /** Its type, where the schema leaves it open; null elsewhere. */
    @Nullable
    String typename() {
        return (String) values.get("__typename");
    }
}
