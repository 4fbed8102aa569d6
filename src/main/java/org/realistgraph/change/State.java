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
 * The state of a node in the log, as canonical JSON: labels, properties, relations and holders, but no numbers that the
 * store counts, because these change with every write nearby.
 */
final class State {

    private static final TypeReference<Map<String, Object>> STATE = new TypeReference<>() {};

    /** The form of states since they include the owner; entries without a form have the first form. */
    static final int WITH_OWNER = 3;

    private static final String OWNER = "owner";

    /** Properties that the store sets and that no write nearby changes. */
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

    /**
     * Converts a state of the log to the current form: older states include numbers that the store counts, and older names of
     * constants.
     */
    String upcast(String state) {
        var logged = JsonMapper.shared().readValue(state, STATE);
        logged.computeIfPresent(PROPERTIES, (_, properties) -> RenamedConstants.in((Map<?, ?>) properties));
        return of(logged);
    }

    /** A state without the owner of the node. */
    static String withoutOwner(String state) {
        var kept = JsonMapper.shared().readValue(state, STATE);
        kept.computeIfPresent(PROPERTIES, (_, properties) -> without(Set.of(OWNER), properties));
        return EntrySeal.canonical(kept);
    }

    /** The bundle from which a node came; null if it came from no bundle. */
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
