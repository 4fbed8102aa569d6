package org.realistgraph.completion;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.SchemaTraverser;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statements;
import org.realistgraph.projection.Reader;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** The schema wired to a graph, with the controllers of all analyses, without a server around it. */
public final class Wired {

    private static final String[] ANALYSES = {
        "org.realistgraph.search",
        "org.realistgraph.chain",
        "org.realistgraph.comparison",
        "org.realistgraph.regularity",
        "org.realistgraph.sensitivity",
        "org.realistgraph.concept",
        "org.realistgraph.emmie",
        "org.realistgraph.gap",
        "org.realistgraph.impact",
        "org.realistgraph.drawing",
        "org.realistgraph.interchange",
    };

    private Wired() {}

    /** Each answer is compared with that of the {@link PlainStrategy} to the same rows. */
    public static GraphQL to(Graph graph) {
        return engine(Shared.SCHEMA)
                .preparsedDocumentProvider(Shared.DOCUMENTS)
                .instrumentation(new Compared(new Replay(graph)))
                .build();
    }

    /** The same, over rows that no graph has. */
    static GraphQL to(RootReading rows) {
        var registry = GraphQLCodeRegistry.newCodeRegistry(Shared.SCHEMA.getCodeRegistry());
        Shared.SCHEMA
                .getQueryType()
                .getFieldDefinitions()
                .forEach(field -> registry.dataFetcher(
                        FieldCoordinates.coordinates("Query", field.getName()), new RootFetcher(rows)));
        var completed = Shared.SCHEMA.transformWithoutTypes(builder -> builder.codeRegistry(registry.build()));
        var plain = PlainStrategy.over(completed);
        return engine(completed)
                .instrumentation(new SimplePerformantInstrumentation() {
                    @Override
                    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
                            ExecutionResult result,
                            InstrumentationExecutionParameters parameters,
                            InstrumentationState state) {
                        plain.requireSame(parameters.getExecutionInput(), result);
                        return CompletableFuture.completedFuture(result);
                    }
                })
                .build();
    }

    /** Another schema and more root fields, with nothing compared. */
    public static GraphQL to(Graph graph, TypeDefinitionRegistry sdl, RuntimeWiringConfigurer more) {
        return engine(schema(graph, sdl, more)).build();
    }

    /** Compares nothing: for what is measured. */
    public static GraphQL alone(Graph graph) {
        return engine(schema(graph)).preparsedDocumentProvider(new Preparsed()).build();
    }

    private static GraphQL.Builder engine(GraphQLSchema schema) {
        var engine = GraphQL.newGraphQL(schema);
        Strategies.on(engine, new SimpleDataFetcherExceptionHandler());
        return engine;
    }

    /** The schema is built once, since that takes longer than most of what is asked: the graph is that of the thread. */
    private static final class Shared {

        private static final ThreadLocal<Graph> GRAPH = new ThreadLocal<>();
        private static final GraphQLSchema SCHEMA =
                schema(statement -> GRAPH.get().read(statement));
        private static final PlainStrategy PLAIN = PlainStrategy.over(SCHEMA);
        private static final Preparsed DOCUMENTS = new Preparsed();
    }

    private static final class Compared extends SimplePerformantInstrumentation {

        private final Replay replay;

        private Compared(Replay replay) {
            this.replay = replay;
        }

        @Override
        public ExecutionInput instrumentExecutionInput(
                ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            replay.begin();
            Shared.GRAPH.set(replay);
            return input;
        }

        @Override
        public CompletableFuture<ExecutionResult> instrumentExecutionResult(
                ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
            Shared.GRAPH.set(replay.again());
            Shared.PLAIN.requireSame(parameters.getExecutionInput(), result);
            return CompletableFuture.completedFuture(result);
        }
    }

    private static GraphQLSchema schema(Graph graph) {
        return schema(graph, SchemaFiles.completed(), wiring -> {});
    }

    private static GraphQLSchema schema(Graph graph, TypeDefinitionRegistry sdl, RuntimeWiringConfigurer more) {
        var mapping = Mapping.of(sdl);
        var reader = new Reader(new TellingGraph(graph), mapping, Statements.onClasspath());
        var wiring = RuntimeWiring.newRuntimeWiring();
        new NodeTypes(mapping).configure(wiring);
        analyses(reader).configure(wiring);
        more.configure(wiring);
        wiring.type("Query", query -> query.dataFetcher("bundles", new NoBundles()));
        var schema = new SchemaGenerator().makeExecutableSchema(sdl, wiring.build());
        var registry = GraphQLCodeRegistry.newCodeRegistry(schema.getCodeRegistry());
        new SchemaTraverser()
                .depthFirstFullSchema(
                        List.of(new RootVisitor(mapping, reader)),
                        schema,
                        Map.of(GraphQLCodeRegistry.Builder.class, registry));
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(registry.build()));
    }

    /** Bundles are no analysis: what is loaded is told by the program that loads. */
    private static final class NoBundles implements SelfDescribingDataFetcher<List<?>> {

        @Override
        public String getDescription() {
            return "no bundles";
        }

        @Override
        public ResolvableType getReturnType() {
            try {
                return ResolvableType.forClassWithGenerics(List.class, Class.forName("org.realistgraph.bundle.Bundle"));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<?> get(DataFetchingEnvironment environment) {
            return List.of();
        }
    }

    private static AnnotatedControllerConfigurer analyses(Reader reader) {
        var context = new AnnotationConfigApplicationContext();
        context.getBeanFactory().registerSingleton("reader", reader);
        context.scan(ANALYSES);
        context.refresh();
        var controllers = new AnnotatedControllerConfigurer();
        controllers.setApplicationContext(context);
        controllers.afterPropertiesSet();
        return controllers;
    }
}
