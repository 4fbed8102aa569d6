package org.realistgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row, or a map within one, of a statement that an analysis counts on: its values by their names. */
public record Facts(Map<?, ? extends @Nullable Object> values) {

    /** The text that must be there. */
    public String text(String name) {
        return Objects.requireNonNull(textOrNull(name), name);
    }

    public @Nullable String textOrNull(String name) {
        return (String) values.get(name);
    }

    /** Whether it is true; what is not there is not. */
    public boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    public int number(String name) {
        return values.get(name) instanceof Number number ? number.intValue() : 0;
    }

    /** The texts of a list; none where there is no list. */
    public List<String> texts(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    /** The maps of a list; none where there is no list. */
    public List<Facts> all(String name) {
        return list(name).stream().map(map -> new Facts((Map<?, ?>) map)).toList();
    }

    private List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }
}
