package org.realistgraph.projection;

import graphql.execution.MergedField;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.projection.SelectionSets.AskedField;
import org.realistgraph.schema.MappedType;

/**
 * The selection on one object: each field once for each set of arguments, whatever the aliases and the order. The key
 * of a field is its name, with a number if the field is selected with several sets of arguments.
 */
public final class Selection {

    /** A field in the document, and the type that its object has or implements. */
    record Occurrence(MergedField field, GraphQLNamedOutputType type) {}

    /**
     * One field with one set of arguments: the object types on which it is selected, and its occurrences in the
     * document.
     */
    public static final class Field {

        private final String key;
        private final String name;
        private final Map<String, Object> arguments;
        private final Set<String> types;
        private final Set<Occurrence> occurrences;
        private final SelectionSets sets;
        private @Nullable Selection children;

        private Field(
                String key,
                String name,
                Map<String, Object> arguments,
                Set<String> types,
                Set<Occurrence> occurrences,
                SelectionSets sets) {
            this.key = key;
            this.name = name;
            this.arguments = arguments;
            this.types = types;
            this.occurrences = occurrences;
            this.sets = sets;
        }

        public String key() {
            return key;
        }

        public String name() {
            return name;
        }

        Map<String, Object> arguments() {
            return arguments;
        }

        Set<String> types() {
            return types;
        }

        /** The type of the field's value, without list and non-null. */
        public GraphQLNamedOutputType type() {
            return occurrences.iterator().next().type();
        }

        /** The selection on the objects in the field. */
        public Selection children() {
            if (children == null) {
                children = Selection.below(occurrences, sets);
            }
            return children;
        }

        @Nullable
        Object argument(String argument) {
            return arguments.get(argument);
        }
    }

    private static final class Group {

        private final Set<String> types = new HashSet<>();
        private final Set<Occurrence> occurrences = new LinkedHashSet<>();
    }

    private final Map<String, List<Field>> fieldsByName;
    private final SelectionSets sets;
    private @Nullable Selection nodes;

    private Selection(Map<String, List<Field>> fieldsByName, SelectionSets sets) {
        this.fieldsByName = fieldsByName;
        this.sets = sets;
    }

    /** A root field with the selection below it. */
    public static Field root(DataFetchingEnvironment environment, SelectionSets sets) {
        var name = environment.getFieldDefinition().getName();
        var at = occurrence(environment.getMergedField(), environment.getFieldType());
        return new Field(name, name, environment.getArguments(), Set.of(), Set.of(at), sets);
    }

    private static Selection below(Collection<Occurrence> places, SelectionSets sets) {
        var grouped = new LinkedHashMap<String, Map<Map<String, Object>, Group>>();
        for (var place : places) {
            for (var type : sets.objectTypes(place.type())) {
                for (var asked : sets.below(place.field(), type)) {
                    if (!asked.name().startsWith("__")) {
                        var group = grouped.computeIfAbsent(asked.name(), name -> new LinkedHashMap<>())
                                .computeIfAbsent(asked.arguments(), arguments -> new Group());
                        group.types.add(type.getName());
                        group.occurrences.add(
                                occurrence(asked.merged(), asked.definition().getType()));
                    }
                }
            }
        }
        var fields = new LinkedHashMap<String, List<Field>>();
        grouped.forEach((name, byArguments) -> fields.put(name, numbered(name, byArguments, sets)));
        return new Selection(fields, sets);
    }

    private static Occurrence occurrence(MergedField field, GraphQLType type) {
        return new Occurrence(field, (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(type));
    }

    private static List<Field> numbered(String name, Map<Map<String, Object>, Group> byArguments, SelectionSets sets) {
        var sorted = byArguments.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Map<String, Object>, ?> entry) -> written(entry.getKey(), false))
                        .thenComparing(entry -> written(entry.getKey(), true)))
                .toList();
        var fields = new ArrayList<Field>();
        for (var entry : sorted) {
            var key = fields.isEmpty() ? name : name + (fields.size() + 1);
            var group = entry.getValue();
            fields.add(new Field(key, name, entry.getKey(), group.types, group.occurrences, sets));
        }
        return fields;
    }

    /** The selected fields, in the order of the schema. */
    Stream<Field> inOrderOf(MappedType type) {
        return type.fields().stream().flatMap(field -> named(field.name()).stream());
    }

    public Stream<Field> all() {
        return fieldsByName.values().stream().flatMap(List::stream);
    }

    List<Field> named(String name) {
        return fieldsByName.getOrDefault(name, List.of());
    }

    /** The field into which a selected field was merged. */
    public Field fieldOf(AskedField asked) {
        return named(asked.name()).stream()
                .filter(field -> field.arguments().equals(asked.arguments()))
                .findFirst()
                .orElseThrow();
    }

    /** The selection reduced to the fields that match. */
    Selection where(Predicate<Field> passes) {
        var byName = new LinkedHashMap<String, List<Field>>();
        all().filter(passes)
                .forEach(field -> byName.computeIfAbsent(field.name(), name -> new ArrayList<>())
                        .add(field));
        return new Selection(byName, sets);
    }

    /** For a connection: the selection on its nodes, under nodes or edges. */
    public Selection nodes() {
        if (nodes == null) {
            var inEdges = below(occurrences("edges"), sets).occurrences("node");
            nodes = below(
                    Stream.concat(occurrences("nodes").stream(), inEdges.stream())
                            .toList(),
                    sets);
        }
        return nodes;
    }

    /** For a connection: whether cursors are needed. */
    boolean asksForCursor() {
        return !named("pageInfo").isEmpty()
                || !below(occurrences("edges"), sets).named("cursor").isEmpty();
    }

    /** For a connection: whether a count is needed. */
    boolean asksForCount() {
        return !named("totalCount").isEmpty() || !named("totalCountIsExact").isEmpty();
    }

    private List<Occurrence> occurrences(String name) {
        return named(name).stream().flatMap(field -> field.occurrences.stream()).toList();
    }

    /**
     * The shape of an argument (its keys, and whether a list holds one value or several), with or without its values.
     */
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
