package org.realistgraph.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One Cypher text and the values of its parameters; a value never stands in the text. */
public record Statement(String text, Map<String, ? extends @Nullable Object> parameters) {

    public Statement {
        parameters = Collections.unmodifiableMap(new HashMap<>(parameters));
    }

    public static Statement of(String text) {
        return new Statement(text, Map.of());
    }
}
