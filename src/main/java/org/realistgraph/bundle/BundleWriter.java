package org.realistgraph.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedField.Property;
import org.realistgraph.schema.MappedField.Relation;

/**
 * Writes a bundle in the one canonical form: sections and fields in the order of the schema, entries and ids sorted,
 * texts in blocks, everything else in flow.
 */
final class BundleWriter {

    private final BundleFormat format;
    private final StringBuilder text = new StringBuilder();

    private BundleWriter(BundleFormat format) {
        this.format = format;
    }

    static String write(BundleFormat format, BundleContent bundle) {
        var writer = new BundleWriter(format);
        writer.header(bundle.header());
        for (var section : format.sections()) {
            writer.section(
                    section,
                    bundle.entries().stream()
                            .filter(entry -> entry.section().equals(section))
                            .sorted(Comparator.comparing(Entry::id))
                            .toList());
        }
        return writer.text.toString();
    }

    /** One entry, as its section would hold it. */
    static String write(BundleFormat format, Entry entry) {
        var writer = new BundleWriter(format);
        writer.section(entry.section(), List.of(entry));
        return writer.text.toString();
    }

    private void header(Header header) {
        text.append("bundle:\n  id: ").append(header.id());
        text.append("\n  version: ").append(header.version());
        text.append("\n  title: ").append(YamlScalar.block(header.title()));
        if (!header.requires().isEmpty()) {
            text.append("\n  requires: [")
                    .append(header.requires().stream().sorted().collect(Collectors.joining(", ")))
                    .append(']');
        }
        text.append('\n');
    }

    private void section(Section section, List<Entry> entries) {
        if (!entries.isEmpty()) {
            text.append('\n').append(section.name()).append(":\n");
            entries.forEach(entry -> item(section.fields(), entry.values(), 2));
        }
    }

    /** A map as an item of a block list: a dash before its first field, the others below it. */
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
            fields(format.inside(field), map, indent + 2);
        } else {
            text.append(' ').append(YamlScalar.block(value)).append('\n');
        }
    }

    private void blockItem(MappedField field, Object value, int indent) {
        if (value instanceof Map<?, ?> map) {
            item(format.inside(field), map, indent);
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
                format.inside(field).stream()
                        .filter(part -> map.containsKey(part.name()))
                        .map(part -> YamlScalar.flow(part.name()) + ": "
                                + YamlScalar.flow(Objects.requireNonNull(map.get(part.name()))))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> YamlScalar.flow(value);
        };
    }

    /** Values keep their order; what a relation leads to has none, and is sorted by id. */
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

    /** Whether the field holds no free text, so that it stands well on one line. */
    private boolean isFlow(MappedField field) {
        var parts = format.inside(field);
        return (parts.isEmpty() ? List.of(field) : parts)
                .stream()
                        .noneMatch(part -> part instanceof Property property
                                && property.type().equals("String"));
    }
}
