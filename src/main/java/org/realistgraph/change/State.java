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

    /** The form of what the log keeps since it keeps the owner; entries without a form are of the first. */
    static final int WITH_OWNER = 3;

    private static final String OWNER = "owner";

    /** What the store puts on things and no write nearby changes. */
    private static final Set<String> LASTING = Set.of("bundle", OWNER);

    private static final String PROPERTIES = "properties";
    private static final String RELATIONS = "relations";

    private final Set<String> counted;

    State(Mapping mapping) {
        this.counted = new HashSet<>(mapping.setByStore());
        counted.removeAll(LASTING);
    }

    String of(Map<String, ?> thing) {
        var kept = new LinkedHashMap<String, @Nullable Object>(thing);
        kept.computeIfPresent(PROPERTIES, (_, properties) -> without(counted, properties));
        kept.computeIfPresent(
                RELATIONS,
                (_, relations) ->
                        ((Collection<?>) relations).stream().map(this::relation).toList());
        return EntrySeal.canonical(kept);
    }

    /** A state of the log as it would be kept today: older ones hold what the store counts. */
    String upcast(String state) {
        return of(JsonMapper.shared().readValue(state, STATE));
    }

    /** A state of a thing, whoever owns it. */
    static String withoutOwner(String state) {
        var kept = JsonMapper.shared().readValue(state, STATE);
        kept.computeIfPresent(PROPERTIES, (_, properties) -> without(Set.of(OWNER), properties));
        return EntrySeal.canonical(kept);
    }

    /** The bundle that brought a thing; null where none did. */
    static @Nullable Object bundle(String state) {
        return JsonMapper.shared().readValue(state, STATE).get(PROPERTIES) instanceof Map<?, ?> properties
                ? properties.get("bundle")
                : null;
    }

    private Object relation(@Nullable Object relation) {
        var kept = new LinkedHashMap<Object, @Nullable Object>(
                (Map<?, ?>) List.of(relation).getFirst());
        kept.computeIfPresent(PROPERTIES, (_, properties) -> without(counted, properties));
        return kept;
    }

    private static Object without(Set<String> names, Object properties) {
        var kept = new LinkedHashMap<Object, @Nullable Object>((Map<?, ?>) properties);
        kept.keySet().removeAll(names);
        return kept;
    }
}
