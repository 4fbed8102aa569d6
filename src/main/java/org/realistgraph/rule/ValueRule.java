package org.realistgraph.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedField.Embedded;
import org.realistgraph.schema.MappedField.Property;
import org.realistgraph.schema.MappedField.Relation;
import org.realistgraph.schema.Mapping;

/** Each value must keep the bounds and the format that the schema defines for its field. */
final class ValueRule implements Rule {

    /** Fields by which lists are ordered have an index, which cannot hold longer texts. */
    private static final int LONGEST_OF_INDEX = 1_000;

    private final Mapping mapping;

    ValueRule(Mapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return check(entity.type().name(), entity.type().fields(), entity.values(), "");
    }

    private Stream<Violation> check(String owner, List<? extends MappedField> fields, Map<?, ?> values, String before) {
        return fields.stream().flatMap(field -> {
            var value = values.get(field.name());
            return value == null ? Stream.empty() : check(owner, field, value, before + field.name());
        });
    }

    private Stream<Violation> check(String owner, MappedField field, Object value, String path) {
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> check(owner, field, list.get(i), path + "[" + i + "]"));
        }
        return switch (field) {
            case Property _ ->
                Stream.of(
                                format(owner, field, value, path),
                                bounds(owner, field, value, path),
                                length(owner, field, value, path))
                        .flatMap(violations -> violations);
            case Embedded group
            when value instanceof Map<?, ?> parts -> check(group.type(), group.properties(), parts, path + ".");
            case Relation relation
            when relation.describedBy() != null && value instanceof Map<?, ?> parts ->
                check(relation.describedBy(), relation.properties(), parts, path + ".");
            case Embedded _, Relation _, MappedField.Computed _, MappedField.Plain _ -> Stream.empty();
        };
    }

    private Stream<Violation> format(String owner, MappedField field, @Nullable Object value, String path) {
        return mapping.format(owner, field.name()).stream()
                .filter(format -> !format.fits(String.valueOf(value)))
                .map(format -> new Violation(path, value + " is not " + format.words() + "."));
    }

    private Stream<Violation> bounds(String owner, MappedField field, Object value, String path) {
        if (!(value instanceof Number number)) {
            return Stream.empty();
        }
        var least = mapping.least(owner, field.name()).filter(min -> number.doubleValue() < min);
        var most = mapping.most(owner, field.name()).filter(max -> number.doubleValue() > max);
        return Stream.concat(
                least.stream().map(min -> new Violation(path, value + " is less than " + plain(min) + ".")),
                most.stream().map(max -> new Violation(path, value + " is more than " + plain(max) + ".")));
    }

    private Stream<Violation> length(String owner, MappedField field, Object value, String path) {
        return mapping.isOrdered(owner, field.name())
                        && value instanceof String text
                        && text.length() > LONGEST_OF_INDEX
                ? Stream.of(new Violation(path, "The text has more than %,d characters.".formatted(LONGEST_OF_INDEX)))
                : Stream.empty();
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }
}
