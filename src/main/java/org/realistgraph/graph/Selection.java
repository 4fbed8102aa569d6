package org.realistgraph.graph;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one object: each field once for each set of arguments, whatever its aliases and the order of writing.
 * The key of a field is its name, with a number where it is asked for with several sets of arguments.
 */
final class Selection {

    /** One field with one set of arguments: the object types that it is asked of, and what is asked below it. */
    record Field(String key, String name, Map<String, Object> arguments, Set<String> types, List<SelectedField> below) {

        /** What is asked of the objects that the field gives. */
        Selection children() {
            return of(below);
        }

        @Nullable
        Object argument(String argument) {
            return arguments.get(argument);
        }
    }

    private final Map<String, List<Field>> fieldsByName;

    private Selection(Map<String, List<Field>> fieldsByName) {
        this.fieldsByName = fieldsByName;
    }

    static Selection of(Collection<SelectedField> asked) {
        var grouped = new LinkedHashMap<String, Map<Map<String, Object>, List<SelectedField>>>();
        for (var field : asked) {
            if (!field.getName().startsWith("__")) {
                grouped.computeIfAbsent(field.getName(), name -> new LinkedHashMap<>())
                        .computeIfAbsent(field.getArguments(), arguments -> new ArrayList<>())
                        .add(field);
            }
        }
        var fields = new LinkedHashMap<String, List<Field>>();
        grouped.forEach((name, byArguments) -> fields.put(name, numbered(name, byArguments)));
        return new Selection(fields);
    }

    private static List<Field> numbered(String name, Map<Map<String, Object>, List<SelectedField>> byArguments) {
        var sorted = byArguments.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Map<String, Object>, ?> entry) -> written(entry.getKey(), false))
                        .thenComparing(entry -> written(entry.getKey(), true)))
                .toList();
        var fields = new ArrayList<Field>();
        for (var entry : sorted) {
            var key = fields.isEmpty() ? name : name + (fields.size() + 1);
            var types = new HashSet<String>();
            entry.getValue().forEach(field -> types.addAll(field.getObjectTypeNames()));
            var below = entry.getValue().stream()
                    .flatMap(field -> field.getSelectionSet().getImmediateFields().stream())
                    .toList();
            fields.add(new Field(key, name, entry.getKey(), types, below));
        }
        return fields;
    }

    /** The fields asked for, in the order in which the schema lists their names. */
    Stream<Field> inOrderOf(MappedType type) {
        return type.fields().stream().flatMap(field -> named(field.name()).stream());
    }

    Stream<Field> all() {
        return fieldsByName.values().stream().flatMap(List::stream);
    }

    List<Field> named(String name) {
        return fieldsByName.getOrDefault(name, List.of());
    }

    /** The field that an asked one became part of. */
    Field fieldOf(SelectedField asked) {
        return named(asked.getName()).stream()
                .filter(field -> field.arguments().equals(asked.getArguments()))
                .findFirst()
                .orElseThrow();
    }

    /** The selection that consists of the given fields. */
    static Selection ofFields(Stream<Field> fields) {
        var byName = new LinkedHashMap<String, List<Field>>();
        fields.forEach(field ->
                byName.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field));
        return new Selection(byName);
    }

    /** Of a connection: what is asked of its nodes, as nodes or within edges. */
    Selection nodes() {
        var edges = Selection.of(below("edges"));
        return Selection.of(Stream.concat(below("nodes").stream(), edges.below("node").stream())
                .toList());
    }

    /** Of a connection: whether it needs cursors. */
    boolean asksForCursor() {
        return !named("pageInfo").isEmpty()
                || !Selection.of(below("edges")).named("cursor").isEmpty();
    }

    /** Of a connection: whether it needs to be counted. */
    boolean asksForCount() {
        return !named("totalCount").isEmpty() || !named("totalCountIsExact").isEmpty();
    }

    private List<SelectedField> below(String name) {
        return named(name).stream().flatMap(field -> field.below().stream()).toList();
    }

    /** The shape of an argument (its keys, and whether a list holds one value or several), with or without its values. */
    private static String written(@Nullable Object value, boolean withValues) {
        return switch (value) {
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, String>();
                map.forEach((key, held) -> sorted.put(key.toString(), written(held, withValues)));
                yield sorted.toString();
            }
            case List<?> list
            when withValues || list.stream().anyMatch(Map.class::isInstance) ->
                list.stream().map(held -> written(held, withValues)).toList().toString();
            case List<?> list -> list.size() == 1 ? "one" : "several";
            case null, default -> withValues ? String.valueOf(value) : "";
        };
    }
}
