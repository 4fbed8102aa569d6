package org.realistgraph.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Cypher text and the values of its parameters; the text never contains values. An enum constant is sent by its name.
 */
public record Statement(String text, Map<String, ? extends @Nullable Object> parameters) {

    public Statement {
        var named = new HashMap<String, @Nullable Object>(parameters);
        named.replaceAll((key, value) -> nameOf(value));
        parameters = Collections.unmodifiableMap(named);
    }

    public static Statement of(String text) {
        return new Statement(text, Map.of());
    }

    private static @Nullable Object nameOf(@Nullable Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case Collection<?> several
            when several.stream().anyMatch(Enum.class::isInstance) ->
                several.stream().map(Statement::nameOf).toList();
            case null, default -> value;
        };
    }
}
