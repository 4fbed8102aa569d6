package org.realistgraph.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityType;

/** Converts the input of a mutation to the values of an entity. */
final class EntityInput {

    private EntityInput() {}

    /** The entity that the input creates, with the values that the verb sets. */
    static Entity created(EntityType type, Map<String, ?> input, Map<String, ?> set) {
        var values = new LinkedHashMap<String, Object>();
        overlay(values, input);
        overlay(values, set);
        return new Entity(type, values);
    }

    /** The entity after a change; null in the change removes a value. */
    static Entity changed(Entity entity, Map<String, ?> change) {
        var values = new LinkedHashMap<>(entity.values());
        overlay(values, change);
        return new Entity(entity.type(), values);
    }

    private static void overlay(Map<String, Object> values, Map<String, ?> input) {
        input.forEach((name, written) -> {
            var value = value(written);
            if (value == null) {
                values.remove(name);
            } else {
                values.put(name, value);
            }
        });
    }

    private static @Nullable Object value(@Nullable Object written) {
        return switch (written) {
            case null -> null;
            case Map<?, ?> map -> {
                var inside = new LinkedHashMap<String, Object>();
                map.forEach((name, part) -> {
                    var value = value(part);
                    if (value != null) {
                        inside.put(String.valueOf(name), value);
                    }
                });
                yield inside;
            }
            case List<?> list -> list.stream().map(EntityInput::value).toList();
            case Integer number -> number.longValue();
            default -> written;
        };
    }
}
