package org.realistgraph.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedField.Embedded;
import org.realistgraph.schema.MappedField.Property;
import org.realistgraph.schema.MappedField.Relation;

/** An entry as the graph stores it: groups as properties of their owner, relations with their own properties. */
record Stored(Entry entry, String bundle) {

    /** The row by which the thing is put: its id, labels and properties. */
    Map<String, Object> thing() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("bundle", bundle);
        for (var field : entry.section().fields()) {
            var value = entry.values().get(field.name());
            if (value != null && field instanceof Property) {
                properties.put(field.name(), value);
            } else if (value != null && field instanceof Embedded group) {
                addGroup(group, value, properties);
            }
        }
        return Map.of("id", entry.id(), "labels", entry.section().noun().labels(), "properties", properties);
    }

    /** The rows by which its relations are put. */
    List<Map<String, Object>> relations() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var field : entry.section().fields()) {
            var value = entry.values().get(field.name());
            if (value != null && field instanceof Relation relation) {
                List<?> ends = value instanceof List<?> several ? several : List.of(value);
                ends.forEach(end -> rows.add(relation(relation, end)));
            }
        }
        return rows;
    }

    private Map<String, Object> relation(Relation relation, Object end) {
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
                relation.outgoing() ? entry.id() : other,
                "to",
                relation.outgoing() ? other : entry.id(),
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

    /** In parallel lists a text that is not coded is the empty text, since the graph keeps no null in a list. */
    private static Object partOf(Object group, MappedField part) {
        var value = group instanceof Map<?, ?> map ? map.get(part.name()) : null;
        return value == null ? "" : value;
    }

    private static void putIfThere(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
