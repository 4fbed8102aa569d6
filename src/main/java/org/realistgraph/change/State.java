package org.realistgraph.change;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.realistgraph.schema.Mapping;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the log keeps of a thing, as canonical JSON: labels, properties, relations and holders, but nothing that the store
 * counts itself, which would be another with each write nearby.
 */
final class State {

    private static final TypeReference<Map<String, Object>> STATE = new TypeReference<>() {};
    private static final String OWNER = "bundle";
    private static final String PROPERTIES = "properties";
    private static final String RELATIONS = "relations";

    private final Set<String> counted;

    State(Mapping mapping) {
        this.counted = new HashSet<>(mapping.setByStore());
        counted.remove(OWNER);
    }

    String of(Map<String, ?> thing) {
        var kept = new LinkedHashMap<String, @Nullable Object>(thing);
        kept.computeIfPresent(PROPERTIES, (_, properties) -> withoutCounted(properties));
        kept.computeIfPresent(
                RELATIONS,
                (_, relations) ->
                        ((Collection<?>) relations).stream().map(this::relation).toList());
        return Seal.canonical(kept);
    }

    /** A state of the log as it would be kept today: older ones hold what the store counts. */
    String upcast(String state) {
        return of(JsonMapper.shared().readValue(state, STATE));
    }

    private Object relation(@Nullable Object relation) {
        var kept = new LinkedHashMap<Object, @Nullable Object>(
                (Map<?, ?>) List.of(relation).getFirst());
        kept.computeIfPresent(PROPERTIES, (_, properties) -> withoutCounted(properties));
        return kept;
    }

    private Object withoutCounted(Object properties) {
        var kept = new LinkedHashMap<Object, @Nullable Object>((Map<?, ?>) properties);
        kept.keySet().removeAll(counted);
        return kept;
    }
}
