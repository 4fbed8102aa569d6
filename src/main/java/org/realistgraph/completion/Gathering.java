package org.realistgraph.completion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.projection.Ref;
import org.realistgraph.projection.RefPlace;
import org.realistgraph.projection.Selection.Field;
import org.realistgraph.schema.Mapping;

/**
 * Walks the records of an answer along the selection: takes each selected field once, and notes a place for each field
 * that holds nodes.
 */
final class Gathering {

    private final Mapping mapping;
    private final AnswerRecords records;
    private final Map<Field, RefPlace> places = new LinkedHashMap<>();

    Gathering(Mapping mapping, AnswerRecords records) {
        this.mapping = mapping;
        this.records = records;
    }

    /** Converts the value of a field to the form of a statement's result. */
    @Nullable
    Object of(@Nullable Object value, Field field) {
        return switch (value) {
            case null -> null;
            case List<?> several -> several.stream().map(one -> of(one, field)).toList();
            case Ref node -> places.computeIfAbsent(field, this::place).slot(node.id());
            case Record held when records.know(held) -> fields(held, field);
            default -> value;
        };
    }

    Collection<RefPlace> places() {
        return places.values();
    }

    private Map<String, @Nullable Object> fields(Record held, Field field) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        field.children().all().forEach(one -> fields.put(one.key(), of(records.value(held, one.name()), one)));
        return fields;
    }

    private RefPlace place(Field field) {
        return new RefPlace(mapping.type(field.type().getName()), field.children());
    }
}
