package org.realistgraph.completion;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
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
import org.realistgraph.projection.NodeSlot;
import org.realistgraph.projection.PageReading;
import org.realistgraph.projection.Selection;
import org.realistgraph.projection.SelectionSets;
import org.realistgraph.projection.SelectionSets.AskedField;
import org.springframework.test.util.ReflectionTestUtils;
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
        assertThat(written(completed)).as(input.getQuery()).isEqualTo(written(answer(input)));
    }

    ExecutionResult answer(ExecutionInput input) {
        return engine.execute(input.transform(builder -> {}));
    }

    /** What a service tells alike, whatever it makes of the words of an error. */
    static String dataAndPaths(ExecutionResult result) {
        var paths = result.getErrors().stream().map(GraphQLError::getPath).toList();
        return JSON.writeValueAsString(Arrays.asList(result.<@Nullable Object>getData(), paths));
    }

    private static String written(ExecutionResult result) {
        return JSON.writeValueAsString(result.toSpecification());
    }

    /** An object as it was read, and the keys under which its fields are found. */
    private record Read(Map<?, ?> fields, SelectionKeys keys) {}

    private static final class FieldByField extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            var owner = ((GraphQLNamedType) context.getParentNode()).getName();
            var coordinates = FieldCoordinates.coordinates(owner, field.getName());
            if (undecorated(registry.getDataFetcher(coordinates, field)) instanceof RootFetcher root) {
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

        /** A service's fetchers stand inside of Spring's, which carries the context of a request. */
        private static @Nullable Object undecorated(DataFetcher<?> fetcher) {
            return fetcher.getClass().getSimpleName().equals("ContextDataFetcherDecorator")
                    ? ReflectionTestUtils.getField(fetcher, "delegate")
                    : fetcher;
        }

        private static GraphQLObjectType typeOf(TypeResolutionEnvironment environment) {
            Read read = environment.getObject();
            return environment.getSchema().getObjectType((String) read.fields().get("__typename"));
        }

        private static @Nullable Object read(RootReading reading, DataFetchingEnvironment environment)
                throws Exception {
            var root = Selection.root(environment, new SelectionSets(environment));
            return opened(reading.read(root, environment), SelectionKeys.below(root, environment.getFieldType()));
        }

        private static @Nullable Object field(DataFetchingEnvironment environment) {
            Read owner = Objects.requireNonNull(environment.getSource());
            var asked = new AskedField(
                    environment.getMergedField().getResultKey(),
                    environment.getMergedField(),
                    environment.getFieldDefinition(),
                    environment.getArguments());
            var value = FieldComposition.reading(
                            ((GraphQLNamedType) environment.getParentType()).getName(),
                            asked.name(),
                            asked.arguments(),
                            owner.keys().of(asked))
                    .apply(owner.fields());
            return environment.getMergedField().getSingleField().getSelectionSet() == null
                    ? value
                    : opened(value, owner.keys().below(asked));
        }

        private static @Nullable Object opened(@Nullable Object value, SelectionKeys keys) {
            return switch (value) {
                case List<?> several ->
                    Arrays.asList(several.stream().map(one -> opened(one, keys)).toArray());
                case NodeSlot slot -> new Read(slot.row(), keys);
                case Map<?, ?> page
                when keys instanceof SelectionKeys.Connection connection ->
                    new Read(new PageReading(connection.field()).read(page), keys);
                case Map<?, ?> fields -> new Read(fields, keys);
                case null, default -> value;
            };
        }
    }
}
