package org.realistgraph.problem;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names in a schema, for hints: the names nearest to a misspelling, or the allowed values of a type. */
record SchemaNames(GraphQLSchema schema) {

    static final String SEE = "The schema is at /schema.graphqls, and GraphiQL checks a query as you type.";

    private static final int NEAREST = 3;

    String nearestField(String type, String written) {
        return nearest(
                written,
                switch (schema.getType(type)) {
                    case GraphQLFieldsContainer container -> names(container.getFieldDefinitions());
                    case GraphQLInputFieldsContainer container -> names(container.getFieldDefinitions());
                    case null, default -> List.of();
                });
    }

    String nearestType(String written) {
        return nearest(written, names(schema.getAllTypesAsList()));
    }

    /** The nearest arguments among those of all fields of this name, on any type. */
    String nearestArgument(List<String> path, String written) {
        String field = path.isEmpty() ? "" : path.getLast();
        return nearest(
                written,
                schema.getAllTypesAsList().stream()
                        .filter(GraphQLFieldsContainer.class::isInstance)
                        .map(type -> ((GraphQLFieldsContainer) type).getFieldDefinition(field))
                        .flatMap(SchemaNames::arguments)
                        .map(GraphQLArgument::getName)
                        .distinct()
                        .toList());
    }

    private static Stream<GraphQLArgument> arguments(@Nullable GraphQLFieldDefinition definition) {
        return definition == null ? Stream.of() : definition.getArguments().stream();
    }

    String valuesOf(String type) {
        return schema.getType(type) instanceof GraphQLEnumType choice
                ? choice.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .collect(Collectors.joining(", ", "One of: ", "."))
                : "Use a value of type " + type + ".";
    }

    private static List<String> names(Collection<? extends GraphQLNamedSchemaElement> elements) {
        return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
    }

    private static String nearest(String written, List<String> known) {
        List<String> near = known.stream()
                .filter(name -> Spelling.isNear(written, name))
                .sorted(Comparator.comparingInt((String name) -> Spelling.distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
        return near.isEmpty() ? SEE : "Did you mean " + String.join(" or ", near) + "?";
    }
}
