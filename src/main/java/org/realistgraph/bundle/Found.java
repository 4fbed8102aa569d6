package org.realistgraph.bundle;

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

/** A thing as the graph or its change log holds it, turned back into an entry: what {@link Stored} does, undone. */
final class Found {

    private static final TypeReference<Map<String, Object>> STATE = new TypeReference<>() {};

    private Found() {}

    /** The entry of a state in JSON, as the change log keeps it. */
    static Entry entry(BundleFormat format, String json) {
        return entry(format, JsonMapper.shared().readValue(json, STATE));
    }

    /** The entry of a state: labels, properties, relations and holders. */
    static Entry entry(BundleFormat format, Map<String, Object> state) {
        var section = format.ofType(format.typeAmong(strings(state.get("labels"))));
        var properties = (Map<?, ?>) state.getOrDefault("properties", Map.of());
        var values = new LinkedHashMap<String, Object>();
        for (var field : section.fields()) {
            var value = value(field, properties, state);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return new Entry(section, values, Map.of());
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
            properties.forEach((name, value) -> described.put(String.valueOf(name), value));
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
