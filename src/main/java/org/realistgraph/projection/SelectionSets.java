package org.realistgraph.projection;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.FragmentDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The selection sets of one operation, collected as by the engine: with fragments, directives and arguments resolved,
 * and the fields of each object type in the order of the response.
 */
public final class SelectionSets {

    /** A selected field with its response key. */
    public record AskedField(
            String responseKey, MergedField merged, GraphQLFieldDefinition definition, Map<String, Object> arguments) {

        public String name() {
            return definition.getName();
        }
    }

    private record Place(MergedField field, GraphQLObjectType type) {}

    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final GraphQLContext context;
    private final Locale locale;
    private final Map<Place, List<AskedField>> known = new HashMap<>();

    public SelectionSets(DataFetchingEnvironment environment) {
        this.schema = environment.getGraphQLSchema();
        this.fragments = environment.getFragmentsByName();
        this.variables = CoercedVariables.of(environment.getVariables());
        this.context = environment.getGraphQlContext();
        this.locale = environment.getLocale();
    }

    public GraphQLContext context() {
        return context;
    }

    public Locale locale() {
        return locale;
    }

    /** The possible object types of a type; empty for a scalar or an enum. */
    public List<GraphQLObjectType> objectTypes(GraphQLNamedOutputType type) {
        return switch (type) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType contract -> schema.getImplementations(contract);
            case GraphQLUnionType union ->
                union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            default -> List.of();
        };
    }

    /** The fields selected below a field if its object has this type. */
    public List<AskedField> below(MergedField field, GraphQLObjectType type) {
        return known.computeIfAbsent(new Place(field, type), place -> collected(place.field(), place.type()));
    }

    private List<AskedField> collected(MergedField field, GraphQLObjectType type) {
        var parameters = FieldCollectorParameters.newParameters()
                .schema(schema)
                .objectType(type)
                .fragments(fragments)
                .variables(variables.toMap())
                .graphQLContext(context)
                .build();
        var asked = new ArrayList<AskedField>();
        COLLECTOR.collectFields(parameters, field).getSubFields().forEach((key, merged) -> {
            var definition = Introspection.getFieldDefinition(schema, type, merged.getName());
            asked.add(new AskedField(key, merged, definition, arguments(definition, merged)));
        });
        return asked;
    }

    private Map<String, Object> arguments(GraphQLFieldDefinition definition, MergedField field) {
        return definition.getArguments().isEmpty()
                ? Map.of()
                : ValuesResolver.getArgumentValues(
                        schema.getCodeRegistry(),
                        definition.getArguments(),
                        field.getArguments(),
                        variables,
                        context,
                        locale);
    }
}
