package org.realistgraph.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The difference between a node and its last state in the change log; both are JSON, and null means that there is no
 * node.
 */
final class Difference {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROPERTIES = "properties";

    private Difference() {}

    static List<String> of(String id, @Nullable String logged, @Nullable String found) {
        if (Objects.equals(logged, found)) {
            return List.of();
        }
        if (found == null) {
            return List.of("%s is missing, although the change log has no entry that removed it.".formatted(id));
        }
        if (logged == null) {
            return List.of("%s exists, although the change log says that it was removed.".formatted(id));
        }
        return fields(read(logged), read(found))
                .map(field -> "%s differs from the change log in %s.".formatted(id, field))
                .toList();
    }

    private static Stream<String> fields(Map<?, ?> logged, Map<?, ?> found) {
        return names(logged, found)
                .filter(name -> !Objects.equals(logged.get(name), found.get(name)))
                .flatMap(name -> name.equals(PROPERTIES) ? fields(inside(logged), inside(found)) : Stream.of(name));
    }

    private static Stream<String> names(Map<?, ?> one, Map<?, ?> other) {
        var names = new TreeSet<String>();
        one.keySet().forEach(name -> names.add(String.valueOf(name)));
        other.keySet().forEach(name -> names.add(String.valueOf(name)));
        return names.stream();
    }

    private static Map<?, ?> inside(Map<?, ?> state) {
        return state.get(PROPERTIES) instanceof Map<?, ?> properties ? properties : Map.of();
    }

    private static Map<?, ?> read(String state) {
        return JSON.readValue(state, Map.class);
    }
}
