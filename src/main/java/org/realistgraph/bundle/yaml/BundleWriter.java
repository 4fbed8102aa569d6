package org.realistgraph.bundle.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityType;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedField.Property;
import org.realistgraph.schema.MappedField.Relation;

/**
 * Writes a bundle in its canonical form: sections and fields in the order of the schema, entries and ids sorted, texts
 * in block style, everything else in flow style.
 */
public final class BundleWriter {

    private final EntityTypes types;
    private final StringBuilder text = new StringBuilder();

    private BundleWriter(EntityTypes types) {
        this.types = types;
    }

    public static String write(EntityTypes types, BundleContent bundle) {
        return write(types, bundle.header(), bundle.entities());
    }

    public static String write(EntityTypes types, Header header, List<Entity> entities) {
        var writer = new BundleWriter(types);
        writer.header(header);
        for (var type : types.all()) {
            writer.section(
                    type,
                    entities.stream()
                            .filter(entity -> entity.type().equals(type))
                            .sorted(Comparator.comparing(Entity::id))
                            .toList());
        }
        return writer.text.toString();
    }

    /** Writes one entity as an item of its section. */
    public static String write(EntityTypes types, Entity entity) {
        var writer = new BundleWriter(types);
        writer.section(entity.type(), List.of(entity));
        return writer.text.toString();
    }

    private void header(Header header) {
        text.append("bundle:\n  id: ").append(header.id());
        text.append("\n  version: ").append(header.version());
        text.append("\n  title: ").append(YamlScalar.block(header.title()));
        if (header.note() != null) {
            text.append("\n  note: ").append(YamlScalar.block(header.note()));
        }
        if (header.owner() != null) {
            text.append("\n  owner: ").append(header.owner());
        }
        if (!header.requires().isEmpty()) {
            text.append("\n  requires: [")
                    .append(header.requires().stream().sorted().collect(Collectors.joining(", ")))
                    .append(']');
        }
        text.append('\n');
    }

    private void section(EntityType type, List<Entity> entities) {
        if (!entities.isEmpty()) {
            text.append('\n').append(type.plural()).append(":\n");
            entities.forEach(entity -> item(type.fields(), entity.values(), 2));
        }
    }

    /** Writes a map as an item of a block list: a dash before the first field, the other fields below. */
    private void item(List<? extends MappedField> fields, Map<?, ?> values, int indent) {
        int start = text.length();
        fields(fields, values, indent + 2);
        text.setCharAt(start + indent, '-');
    }

    private void fields(List<? extends MappedField> fields, Map<?, ?> values, int indent) {
        for (var field : fields) {
            var value = values.get(field.name());
            if (value != null && !isUnsaid(field, value)) {
                text.append(" ".repeat(indent))
                        .append(YamlScalar.block(field.name()))
                        .append(':');
                value(field, value, indent);
            }
        }
    }

    private void value(MappedField field, Object value, int indent) {
        if (isFlow(field) || value.equals(List.of())) {
            text.append(' ').append(flow(field, value)).append('\n');
        } else if (value instanceof List<?> list) {
            text.append('\n');
            ordered(field, list).forEach(one -> blockItem(field, one, indent + 2));
        } else if (value instanceof Map<?, ?> map) {
            text.append('\n');
            fields(types.inside(field), map, indent + 2);
        } else {
            text.append(' ').append(YamlScalar.block(value)).append('\n');
        }
    }

    private void blockItem(MappedField field, Object value, int indent) {
        if (value instanceof Map<?, ?> map) {
            item(types.inside(field), map, indent);
        } else {
            text.append(" ".repeat(indent)).append("- ");
            text.append(YamlScalar.block(value)).append('\n');
        }
    }

    private String flow(MappedField field, Object value) {
        return switch (value) {
            case List<?> list ->
                ordered(field, list).map(one -> flow(field, one)).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                types.inside(field).stream()
                        .filter(part -> map.containsKey(part.name()))
                        .map(part -> YamlScalar.flow(part.name()) + ": "
                                + YamlScalar.flow(Objects.requireNonNull(map.get(part.name()))))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> YamlScalar.flow(value);
        };
    }

    /** Values keep their order; the ends of a relation have no order, and are sorted by id. */
    private Stream<?> ordered(MappedField field, List<?> list) {
        if (!(field instanceof Relation relation)) {
            return list.stream();
        }
        return list.stream()
                .sorted(Comparator.comparing(
                                (Object one) -> one instanceof Map<?, ?> map ? end(relation, map) : one + "")
                        .thenComparing(one -> flow(field, one)));
    }

    private static String end(Relation relation, Map<?, ?> map) {
        return String.valueOf(map.get(relation.end()));
    }

    private static boolean isUnsaid(MappedField field, Object value) {
        return field instanceof Relation && value.equals(List.of());
    }

    /** Whether the field holds no free text, so that it fits on one line. */
    private boolean isFlow(MappedField field) {
        var parts = types.inside(field);
        return (parts.isEmpty() ? List.of(field) : parts)
                .stream()
                        .noneMatch(part -> part instanceof Property property
                                && property.type().equals("String"));
    }
}
