package org.realistgraph.http;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shortest way from the query's root to a field of the schema.
 *
 * @param steps the selections above the field
 */
record Way(List<String> steps, GraphQLFieldDefinition field) {

    private static final Map<String, String> GIVEN = Map.ofEntries(
            Map.entry("ids", "[\"signs-of-safety\", \"ifps\"]"),
            Map.entry("text", "\"trust\""),
            Map.entry("input", "{from: \"signs-of-safety\", to: {id: \"common-out-care-entry\"}}"),
            Map.entry("selection", "{ids: [\"signs-of-safety\"]}"),
            Map.entry("intervention", "\"ifps\""),
            Map.entry("concept", "\"ifps\""),
            Map.entry("id", "\"cmo-care-not-needed\""),
            Map.entry("first", "2"),
            Map.entry("firstRows", "2"),
            Map.entry("firstColumns", "2"),
            Map.entry("perCell", "2"));

    /** To every field of the schema, the nearest first. */
    static List<Way> all(GraphQLSchema schema) {
        List<Way> ways = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<Stop> open = new ArrayDeque<>(List.of(new Stop(schema.getQueryType(), List.of())));
        while (!open.isEmpty()) {
            Stop stop = open.remove();
            for (GraphQLFieldDefinition field : stop.fields()) {
                Way way = new Way(stop.steps(), field);
                ways.add(way);
                if (!way.isLeaf() && !way.looksUp()) {
                    way.stops(schema)
                            .filter(next -> seen.add(next.type().getName()))
                            .forEach(open::add);
                }
            }
        }
        return ways;
    }

    private Stream<Stop> stops(GraphQLSchema schema) {
        List<String> below = with(call());
        GraphQLNamedType type = type();
        List<? extends GraphQLNamedType> narrower = switch (type) {
            case GraphQLInterfaceType contract -> schema.getImplementations(contract);
            case GraphQLUnionType union ->
                union.getTypes().stream().map(GraphQLNamedType.class::cast).toList();
            default -> List.of();
        };
        return Stream.concat(
                Stream.of(new Stop(type, below)),
                narrower.stream().map(one -> new Stop(one, new Way(below, field).with("... on " + one.getName()))));
    }

    private List<String> with(String step) {
        return Stream.concat(steps.stream(), Stream.of(step)).toList();
    }

    GraphQLNamedType type() {
        return GraphQLTypeUtil.unwrapAllAs(field.getType());
    }

    boolean isLeaf() {
        return type() instanceof GraphQLEnumType
                || !(type() instanceof GraphQLFieldsContainer || type() instanceof GraphQLUnionType);
    }

    /** Whether it finds one thing by its id, and so leads only where a list leads too. */
    private boolean looksUp() {
        return steps.isEmpty()
                && field.getArguments().size() == 1
                && (field.getArgument("id") != null || field.getArgument("ids") != null)
                && !field.getName().equals("impactOf");
    }

    /** The field with the arguments that it must have, and a small page. */
    String call() {
        return call("");
    }

    /** The same with one more argument. */
    String call(String further) {
        String arguments = Stream.concat(
                        field.getArguments().stream()
                                .filter(argument -> !further.startsWith(argument.getName() + ":"))
                                .filter(Way::isGiven)
                                .map(argument -> argument.getName() + ": " + value(argument)),
                        Stream.of(further).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining(", "));
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
    }

    private static boolean isGiven(GraphQLArgument argument) {
        return Set.of("first", "firstRows", "firstColumns", "perCell").contains(argument.getName())
                || (GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue());
    }

    private String value(GraphQLArgument argument) {
        if (field.getName().equals("impactOf") && argument.getName().equals("id")) {
            return "\"wwcsc-2021-did\"";
        }
        return GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLEnumType choice
                ? choice.getValues()
                        .get(argument.getName().equals("rows") ? 0 : 1)
                        .getName()
                : GIVEN.getOrDefault(argument.getName(), "\"trust\"");
    }

    /** A query that selects this at the place of the field. */
    String query(String selection) {
        return "{ " + steps.stream().map(step -> step + " { ").collect(Collectors.joining()) + selection
                + " }".repeat(steps.size() + 1);
    }

    private record Stop(GraphQLNamedType type, List<String> steps) {

        List<GraphQLFieldDefinition> fields() {
            return type instanceof GraphQLFieldsContainer container ? container.getFieldDefinitions() : List.of();
        }
    }
}
