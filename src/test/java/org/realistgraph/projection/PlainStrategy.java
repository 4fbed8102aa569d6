package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTraverser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.realistgraph.projection.SelectionSets.AskedField;
import tools.jackson.databind.json.JsonMapper;

/** What the engine answers where it completes every field by itself: with it, completed answers are compared. */
final class PlainStrategy {

    private static final JsonMapper JSON = new JsonMapper();

    private final GraphQL engine;

    private PlainStrategy(GraphQL engine) {
        this.engine = engine;
    }

    /** Over a schema whose root fields are wired to be completed; what they read is taken, and left to the engine. */
    static PlainStrategy over(GraphQLSchema completed) {
        var registry = GraphQLCodeRegistry.newCodeRegistry(completed.getCodeRegistry());
        new SchemaTraverser()
                .depthFirstFullSchema(
                        List.of(new FieldByField()), completed, Map.of(GraphQLCodeRegistry.Builder.class, registry));
        var schema = completed.transformWithoutTypes(builder -> builder.codeRegistry(registry.build()));
        return new PlainStrategy(GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(new Preparsed())
                .build());
    }

    /** Fails unless it answers the same, byte for byte, with the same errors at the same paths in the same order. */
    void requireSame(ExecutionInput input, ExecutionResult completed) {
        var plain = engine.execute(input.transform(builder -> {}));
        assertThat(written(completed)).as(input.getQuery()).isEqualTo(written(plain));
    }

    static String written(ExecutionResult result) {
        return JSON.writeValueAsString(result.toSpecification());
    }

    /** An object as it was read, and the keys under which its fields are found. */
    private record Read(Map<?, ?> fields, Keys keys) {}

    private static final class FieldByField extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var owner = ((GraphQLNamedType) context.getParentNode()).getName();
            var coordinates = FieldCoordinates.coordinates(owner, field.getName());
            if (registry.getDataFetcher(coordinates, field) instanceof RootFetcher root) {
                registry.dataFetcher(coordinates, (DataFetcher<?>) environment -> read(root.reading(), environment));
            } else if (!owner.startsWith("__")) {
                registry.dataFetcher(coordinates, (DataFetcher<?>) FieldByField::field);
            }
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLInterfaceType(
                GraphQLInterfaceType type, TraverserContext<GraphQLSchemaElement> context) {
            GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            registry.typeResolver(type, FieldByField::typeOf);
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLUnionType(
                GraphQLUnionType type, TraverserContext<GraphQLSchemaElement> context) {
            GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            registry.typeResolver(type, FieldByField::typeOf);
            return TraversalControl.CONTINUE;
        }

        private static GraphQLObjectType typeOf(TypeResolutionEnvironment environment) {
            Read read = environment.getObject();
            return environment.getSchema().getObjectType((String) read.fields().get("__typename"));
        }

        private static @Nullable Object read(RootReading reading, DataFetchingEnvironment environment)
                throws Exception {
            var root = Selection.root(environment, new SelectionSets(environment));
            return opened(reading.read(root, environment), Keys.below(root));
        }

        private static @Nullable Object field(DataFetchingEnvironment environment) {
            Read owner = Objects.requireNonNull(environment.getSource());
            var asked = new AskedField(
                    environment.getMergedField().getResultKey(),
                    environment.getMergedField(),
                    environment.getFieldDefinition(),
                    environment.getArguments());
            var value = owner.fields().get(owner.keys().of(asked));
            return environment.getMergedField().getSingleField().getSelectionSet() == null
                    ? value
                    : opened(value, owner.keys().below(asked));
        }

        private static @Nullable Object opened(@Nullable Object value, Keys keys) {
            return switch (value) {
                case List<?> several ->
                    Arrays.asList(several.stream().map(one -> opened(one, keys)).toArray());
                case Slot slot -> new Read(slot.row(), keys);
                case Map<?, ?> page
                when keys instanceof Keys.Connection connection ->
                    new Read(new PageReading(connection.field()).read(page), keys);
                case Map<?, ?> fields -> new Read(fields, keys);
                case null, default -> value;
            };
        }
    }
}
