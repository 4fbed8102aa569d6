package org.realistgraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedField.Embedded;
import org.realistgraph.schema.MappedField.Property;
import org.realistgraph.schema.MappedField.Relation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Maps an entity to the graph and back: groups become properties of their owner, and relations have their own
 * properties. A state is the node as the change log keeps it: labels, properties, relations and holders.
 */
public final class EntityMapping {

    private static final TypeReference<Map<String, Object>> STATE = new TypeReference<>() {};

    private EntityMapping() {}

    /** The row that stores the node: its id, labels and properties, including the stamped properties. */
    public static Map<String, Object> thing(Entity entity, Map<String, Object> stamped) {
        var properties = new LinkedHashMap<>(stamped);
        for (var field : entity.type().fields()) {
            var value = entity.values().get(field.name());
            if (value != null && field instanceof Property) {
                properties.put(field.name(), value);
            } else if (value != null && field instanceof Embedded group) {
                addGroup(group, value, properties);
            }
        }
        return Map.of("id", entity.id(), "labels", entity.type().noun().labels(), "properties", properties);
    }

    /** The rows that store the relations of the node. */
    public static List<Map<String, Object>> relations(Entity entity) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var field : entity.type().fields()) {
            var value = entity.values().get(field.name());
            if (value != null && field instanceof Relation relation) {
                List<?> ends = value instanceof List<?> several ? several : List.of(value);
                ends.forEach(end -> rows.add(relation(entity, relation, end)));
            }
        }
        return rows;
    }

    private static Map<String, Object> relation(Entity entity, Relation relation, Object end) {
        var properties = new LinkedHashMap<String, Object>();
        var other = end;
        if (end instanceof Map<?, ?> described) {
            other = String.valueOf(described.get(relation.end()));
            for (var property : relation.properties()) {
                putIfThere(properties, property.name(), described.get(property.name()));
            }
        }
        return Map.of(
                "from",
                relation.outgoing() ? entity.id() : other,
                "to",
                relation.outgoing() ? other : entity.id(),
                "type",
                relation.relationship(),
                "properties",
                properties);
    }

    private static void addGroup(Embedded group, Object value, Map<String, Object> properties) {
        for (var part : group.properties()) {
            var stored = group.name() + "_" + part.name();
            if (value instanceof List<?> several) {
                properties.put(
                        stored, several.stream().map(one -> partOf(one, part)).toList());
            } else if (value instanceof Map<?, ?> one) {
                putIfThere(properties, stored, one.get(part.name()));
            }
        }
    }

    /**
     * In parallel lists, the empty text stands for a text that is not coded, because Neo4j stores no null in a list.
     */
    private static Object partOf(Object group, MappedField part) {
        var value = group instanceof Map<?, ?> map ? map.get(part.name()) : null;
        return value == null ? "" : value;
    }

    private static void putIfThere(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    /** Reads an entity from the JSON of a state. */
    public static Entity entity(EntityTypes types, String json) {
        return entity(types, JsonMapper.shared().readValue(json, STATE));
    }

    /** Reads an entity from a state. */
    public static Entity entity(EntityTypes types, Map<String, Object> state) {
        var type = types.among(strings(state.get("labels")));
        var properties = (Map<?, ?>) state.getOrDefault("properties", Map.of());
        var values = new LinkedHashMap<String, Object>();
        for (var field : type.fields()) {
            var value = value(field, properties, state);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return new Entity(type, values);
    }

    private static @Nullable Object value(MappedField field, Map<?, ?> properties, Map<String, Object> state) {
        return switch (field) {
            case Property property -> properties.get(property.name());
            case Embedded group -> group.list() ? groups(group, properties) : group(group, properties);
            case Relation relation -> relation.list() ? ends(relation, state) : first(ends(relation, state));
            case MappedField.Computed _, MappedField.Plain _ -> null;
        };
    }

    private static @Nullable Object group(Embedded group, Map<?, ?> properties) {
        var values = new LinkedHashMap<String, Object>();
        for (var part : group.properties()) {
            var value = properties.get(group.name() + "_" + part.name());
            if (value != null) {
                values.put(part.name(), value);
            }
        }
        return values.isEmpty() ? null : values;
    }

    private static @Nullable Object groups(Embedded group, Map<?, ?> properties) {
        var first = group.name() + "_" + group.properties().getFirst().name();
        return properties.get(first) instanceof List<?> list
                ? IntStream.range(0, list.size())
                        .mapToObj(i -> groupAt(group, properties, i))
                        .toList()
                : null;
    }

    private static Map<String, Object> groupAt(Embedded group, Map<?, ?> properties, int i) {
        var values = new LinkedHashMap<String, Object>();
        for (var part : group.properties()) {
            if (properties.get(group.name() + "_" + part.name()) instanceof List<?> list && !"".equals(list.get(i))) {
                values.put(part.name(), list.get(i));
            }
        }
        return values;
    }

    private static List<Object> ends(Relation relation, Map<String, Object> state) {
        var ends = new ArrayList<Object>();
        if (!relation.outgoing()) {
            ends.addAll(strings(state.get("holders")));
            return ends;
        }
        for (var found : (List<?>) state.getOrDefault("relations", List.of())) {
            if (found instanceof Map<?, ?> one && relation.relationship().equals(one.get("type"))) {
                ends.add(end(relation, one));
            }
        }
        return ends;
    }

    private static Object end(Relation relation, Map<?, ?> one) {
        var to = String.valueOf(one.get("to"));
        if (relation.end() == null) {
            return to;
        }
        var described = new LinkedHashMap<String, Object>();
        if (one.get("properties") instanceof Map<?, ?> properties) {
            relation.properties()
                    .forEach(property -> putIfThere(described, property.name(), properties.get(property.name())));
        }
        described.put(relation.end(), to);
        return described;
    }

    private static @Nullable Object first(List<Object> ends) {
        return ends.isEmpty() ? null : ends.getFirst();
    }

    private static List<String> strings(@Nullable Object list) {
        return list instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
