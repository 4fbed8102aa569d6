package org.realistgraph.graph;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SelectedField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the map that a projection gave: puts the aliases back, and makes pages of rows. */
final class Reading {

    private record Item(String responseKey, String key, Set<String> types, Value value) {}

    private interface Value {
        @Nullable
        Object read(@Nullable Object raw);
    }

    private final List<Item> items;
    private final boolean renamed;

    private Reading(List<Item> items, boolean renamed) {
        this.items = items;
        this.renamed = renamed;
    }

    /** How to read objects of which those fields were asked, as part of that selection. */
    static Reading of(Collection<SelectedField> asked, Selection selection) {
        var items = asked.stream()
                .filter(field -> !field.getName().startsWith("__"))
                .map(field -> {
                    var of = selection.fieldOf(field);
                    return new Item(
                            field.getResultKey(), of.key(), Set.copyOf(field.getObjectTypeNames()), value(field, of));
                })
                .toList();
        return new Reading(items, renames(asked));
    }

    /** Whether any of those fields is asked for under an alias. */
    static boolean renames(Collection<SelectedField> asked) {
        return asked.stream().anyMatch(field -> !field.getResultKey().equals(field.getName()));
    }

    private static Value value(SelectedField field, Selection.Field of) {
        var below = field.getSelectionSet().getImmediateFields();
        if (below.isEmpty()) {
            return raw -> raw;
        }
        var type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        if (type.getName().endsWith(Sdl.CONNECTION)) {
            return new PageReading(below, of)::read;
        }
        return Reading.of(below, of.children())::read;
    }

    @Nullable
    Object read(@Nullable Object raw) {
        return switch (raw) {
            case List<?> list -> list.stream().map(this::read).toList();
            case Map<?, ?> map -> object(map);
            case null, default -> raw;
        };
    }

    Answered object(Map<?, ?> raw) {
        var typename = raw.get("__typename");
        Map<String, @Nullable Object> values = LinkedHashMap.newLinkedHashMap(items.size() + 1);
        values.put("__typename", typename);
        for (var item : items) {
            if (typename == null || item.types().contains(typename)) {
                values.put(item.responseKey(), item.value().read(raw.get(item.key())));
            }
        }
        return new Answered(values, renamed);
    }
}
