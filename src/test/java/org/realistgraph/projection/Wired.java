package org.realistgraph.projection;

import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.SchemaTraverser;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import java.util.List;
import java.util.Map;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statements;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** The schema wired to a graph, with the controllers of all analyses, without a server around it. */
public final class Wired {

    private static final String[] ANALYSES = {
        "org.realistgraph.search",
        "org.realistgraph.chain",
        "org.realistgraph.comparison",
        "org.realistgraph.appraisal",
        "org.realistgraph.drawing",
        "org.realistgraph.interchange",
    };

    private Wired() {}

    public static GraphQL to(Graph graph) {
        var engine = GraphQL.newGraphQL(schema(graph)).preparsedDocumentProvider(new Preparsed());
        Strategies.on(engine, new SimpleDataFetcherExceptionHandler());
        return engine.build();
    }

    private static GraphQLSchema schema(Graph graph) {
        var sdl = SchemaFiles.completed();
        var mapping = Mapping.of(sdl);
        var reader = new Reader(graph, mapping, Statements.onClasspath());
        var wiring = RuntimeWiring.newRuntimeWiring();
        new NodeTypes(mapping).configure(wiring);
        analyses(reader).configure(wiring);
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
