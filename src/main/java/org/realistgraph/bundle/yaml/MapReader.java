package org.realistgraph.bundle.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.rule.NearMiss;
import org.realistgraph.schema.MappedField;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads maps of known fields: an entry, a group, the properties of a relation. Records the line on which each path
 * begins, and continues after a fault to find the others.
 */
final class MapReader {

    private final EntityTypes types;
    private final Faults faults;
    private final String base;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    /** {@code base}: the path of the map in the file; recorded paths are relative to it. */
    MapReader(EntityTypes types, Faults faults, String base) {
        this.types = types;
        this.faults = faults;
        this.base = base;
    }

    Map<String, Integer> lines() {
        return lines;
    }

    /** Reads the values of the fields in the map; {@code owner} names the map in messages. */
    Map<String, Object> read(String owner, Collection<? extends MappedField> fields, Node node, String path) {
        lines.put(path, line(node));
        var values = new LinkedHashMap<String, Object>();
        if (!(node instanceof MappingNode map)) {
            fault(node, path, "must be a map of fields.");
            return values;
        }
        var byName = fields.stream().collect(Collectors.toMap(MappedField::name, field -> field));
        var seen = new HashSet<String>();
        for (var pair : map.getValue()) {
            var key = key(pair.getKeyNode());
            var inside = path.isEmpty() ? key : path + "." + key;
            var field = byName.get(key);
            if (field == null) {
                fault(pair.getKeyNode(), inside, unknown(owner, key, byName.keySet()));
            } else if (!seen.add(key)) {
                fault(pair.getKeyNode(), inside, "occurs twice here.");
            } else {
                value(field, pair.getValueNode(), inside).ifPresent(value -> values.put(key, value));
            }
        }
        fields.stream()
                .filter(field -> mustBeWritten(field) && !seen.contains(field.name()))
                .forEach(field -> fault(node, path, "The field \"" + field.name() + "\" is missing."));
        return values;
    }

    static String key(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    static String unknown(String owner, String name, Collection<String> known) {
        return owner + " has no field with this name." + NearMiss.question(name, known);
    }

    private Optional<Object> value(MappedField field, Node node, String path) {
        lines.put(path, line(node));
        if (!field.list()) {
            return one(field, node, path);
        }
        if (!(node instanceof SequenceNode list)) {
            fault(node, path, "must be a list.");
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < list.getValue().size(); i++) {
            var item = list.getValue().get(i);
            var place = path + "[" + i + "]";
            lines.put(place, line(item));
            one(field, item, place).ifPresent(values::add);
        }
        return Optional.of(List.copyOf(values));
    }

    private Optional<Object> one(MappedField field, Node node, String path) {
        var inside = types.inside(field);
        if (!inside.isEmpty()) {
            var values = read("\"" + field.name() + "\"", inside, node, path);
            if (values.isEmpty()
                    && node instanceof MappingNode map
                    && map.getValue().isEmpty()) {
                fault(node, path, "is empty; leave it out if nothing is coded.");
            }
            return Optional.of(values);
        }
        try {
            return Optional.of(Scalar.of(field).read(node));
        } catch (IllegalArgumentException wrong) {
            fault(node, path, String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    /** A list that the schema requires may be empty, and empty values are not written. */
    private static boolean mustBeWritten(MappedField field) {
        return field.required() && !field.list();
    }

    private void fault(Node node, String path, String reason) {
        faults.add(line(node), path.isEmpty() ? base : base + "." + path, reason);
    }
}
