package org.realistgraph.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object read from the graph, by the keys of the response: aliases are back in place. */
public record Answered(Map<String, @Nullable Object> values) {

    /** Its type, where the schema leaves it open; null elsewhere. */
    @Nullable String typename() {
        return (String) values.get("__typename");
    }
}
