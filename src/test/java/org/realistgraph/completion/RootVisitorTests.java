package org.realistgraph.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.ExperimentalApi;
import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.SchemaTraverser;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.realistgraph.graph.Statements;
import org.realistgraph.problem.StartRefused;
import org.realistgraph.projection.Reader;
import org.realistgraph.projection.Ref;
import org.realistgraph.schema.Mapping;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** What would answer wrongly, or never be asked, refuses the start with a sentence. */
final class RootVisitorTests {

    private static final String SCHEMA = """
        type Query { thing: Thing! }
        type Mutation { make: Thing! @role }
        type Thing { label: String! kind: Kind! names: [String!]! held: Node }
        enum Kind { BIG SMALL }
        interface Node @node(label: "Node") { id: ID! }
        type Leaf implements Node @node(label: "Leaf") { id: ID! }
        directive @node(label: String!) on OBJECT | INTERFACE
        directive @role on FIELD_DEFINITION
        """;

    private static final class Fitting {

        private enum Kind {
            BIG,
            SMALL
        }

        private record Thing(String label, Fitting.Kind kind, List<String> names, Ref held) {}
    }

    private record Item(String label) {}

    private static final class WithoutANode {

        private record Thing(String label, Fitting.Kind kind, List<String> names) {}
    }

    private static final class WithAText {

        private record Thing(String label, Fitting.Kind kind, List<String> names, String held) {}
    }

    private static final class WithOne {

        private record Thing(String label, Fitting.Kind kind, String names, Ref held) {}
    }

    private static final class WithAConstant {

        private enum Kind {
            BIG,
            HUGE
        }

        private record Thing(String label, WithAConstant.Kind kind, List<String> names, Ref held) {}
    }

    @Test
    void aRecordOfAnotherNameRefusesTheStart() {
        refused(Item.class, "The schema field Query.thing needs a record Thing, but Java provides");
    }

    @Test
    void aRecordWithoutAnAccessorForAFieldRefusesTheStart() {
        refused(WithoutANode.Thing.class, "The schema field Thing.held needs an accessor held(), but Java provides");
    }

    @Test
    void anAccessorThatHoldsNoReferenceWhereTheSchemaHasANodeRefusesTheStart() {
        refused(WithAText.Thing.class, "The schema field Thing.held needs a Ref, but Java provides");
    }

    @Test
    void anAccessorThatHoldsOneWhereTheSchemaHasAListRefusesTheStart() {
        refused(WithOne.Thing.class, "The schema field Thing.names needs a List, but Java provides");
    }

    @Test
    void aConstantThatTheSchemaDoesNotHaveRefusesTheStart() {
        refused(WithAConstant.Thing.class, "The schema field Thing.kind needs an enum Kind, but Java provides");
    }

    @Test
    void aFetcherBelowARootFieldRefusesTheStart() {
        DataFetcher<String> below = environment -> "never asked";
        assertThatThrownBy(() -> visited(
                        Fitting.Thing.class, wiring -> wiring.type("Thing", type -> type.dataFetcher("label", below))))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The fetcher of Thing.label would never be called");
    }

    @Test
    void aRootFieldThatNothingAnswersRefusesTheStart() {
        DataFetcher<String> unknown = environment -> "of no type";
        assertThatThrownBy(() -> visited(
                        Fitting.Thing.class,
                        wiring -> wiring.strictMode(false).type("Query", type -> type.dataFetcher("thing", unknown))))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The root field Query.thing has no fetcher.");
    }

    @Test
    void instrumentationOfFieldsAndLoadersRefuseTheStart() {
        Instrumentation ofFields = new SimplePerformantInstrumentation() {
            @Override
            public DataFetcher<?> instrumentDataFetcher(
                    DataFetcher<?> fetcher,
                    InstrumentationFieldFetchParameters parameters,
                    InstrumentationState state) {
                return fetcher;
            }
        };
        assertThatThrownBy(() -> EngineCheck.requireNothingBelowRoots(List.of(ofFields), false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("instruments fields by instrumentDataFetcher, but the engine never calls it");
        assertThatThrownBy(() -> EngineCheck.requireNothingBelowRoots(List.of(), true))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("A data loader is registered, but the engine never calls it");
    }

    @Test
    void incrementalDeliverySwitchedOnRefusesTheStart() {
        var incremental = new SimplePerformantInstrumentation() {
            @Override
            public ExecutionInput instrumentExecutionInput(
                    ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
                input.getGraphQLContext().put(ExperimentalApi.ENABLE_INCREMENTAL_SUPPORT, true);
                return input;
            }
        };
        var engine = GraphQL.newGraphQL(visited(Fitting.Thing.class, wiring -> wiring))
                .instrumentation(incremental);
        Strategies.on(engine, new SimpleDataFetcherExceptionHandler());
        assertThatThrownBy(() -> EngineCheck.requireWholeAnswers(engine.build()))
                .isInstanceOf(StartRefused.class)
                .hasMessageEndingWith("Incremental delivery is enabled.");
    }

    @Test
    void aMutationWithoutARoleRefusesTheStart() {
        assertThatThrownBy(() -> visited(SCHEMA.replace("! @role", "!"), Fitting.Thing.class, wiring -> wiring))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The mutation make requires no role, so that anybody could run it.");
    }

    @Test
    void whatChangesTheGraphRunsOnceEvenIfItsNodeIsGone() {
        var runs = new AtomicInteger();
        var schema = visited(
                Fitting.Thing.class,
                wiring -> wiring.strictMode(false)
                        .type(
                                "Mutation",
                                mutation -> mutation.dataFetcher("make", new Answering(Fitting.Thing.class, () -> {
                                    runs.incrementAndGet();
                                    return new Fitting.Thing("a", Fitting.Kind.BIG, List.of(), new Ref("gone"));
                                }))));
        var engine = GraphQL.newGraphQL(schema);
        Strategies.on(engine, new SimpleDataFetcherExceptionHandler());
        assertThat(engine.build().execute("mutation { make { held { id } } }").getErrors())
                .singleElement()
                .asString()
                .contains("The graph changed while this query ran.");
        assertThat(runs).hasValue(1);
    }

    private static void refused(Class<?> answer, String sentence) {
        assertThatThrownBy(() -> visited(answer, wiring -> wiring))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(sentence);
    }

    private static GraphQLSchema visited(Class<?> answer, UnaryOperator<RuntimeWiring.Builder> other) {
        return visited(SCHEMA, answer, other);
    }

    private static GraphQLSchema visited(String text, Class<?> answer, UnaryOperator<RuntimeWiring.Builder> other) {
        var sdl = new SchemaParser().parse(text);
        var mapping = Mapping.of(sdl);
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", query -> query.dataFetcher("thing", new Answering(answer)))
                .type("Mutation", mutation -> mutation.dataFetcher("make", new Answering(Fitting.Thing.class)));
        new NodeTypes(mapping).configure(wiring);
        var schema = new SchemaGenerator()
                .makeExecutableSchema(sdl, other.apply(wiring).build());
        var registry = GraphQLCodeRegistry.newCodeRegistry(schema.getCodeRegistry());
        var reader = new Reader(
                statement -> List.of(Map.of("answer", Map.of("place0", List.of()))), mapping, Statements.of(Map.of()));
        new SchemaTraverser()
                .depthFirstFullSchema(
                        List.of(new RootVisitor(mapping, reader)),
                        schema,
                        Map.of(GraphQLCodeRegistry.Builder.class, registry));
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(registry.build()));
    }

    private record Answering(Class<?> answer, Supplier<Object> making) implements SelfDescribingDataFetcher<Object> {

        Answering(Class<?> answer) {
            this(answer, () -> {
                throw new IllegalStateException("The start is refused before anything is asked.");
            });
        }

        @Override
        public String getDescription() {
            return "a controller";
        }

        @Override
        public ResolvableType getReturnType() {
            return ResolvableType.forClass(answer);
        }

        @Override
        public Object get(DataFetchingEnvironment environment) {
            return making.get();
        }
    }
}
