package org.realistgraph.graph;

import graphql.GraphQL;
import graphql.schema.idl.CombinedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.WiringFactory;
import java.util.ArrayList;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

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
        var schema = SchemaFiles.completed();
        var mapping = Mapping.of(schema);
        var reader = new Reader(graph, mapping, Statements.onClasspath());
        var fields = new ProjectedFields(mapping, reader);
        var wiring = RuntimeWiring.newRuntimeWiring();
        var factories = new ArrayList<WiringFactory>();
        fields.configure(wiring);
        fields.configure(wiring, factories);
        wiring.wiringFactory(new CombinedWiringFactory(factories));
        analyses(reader).configure(wiring);
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(schema, wiring.build()))
                .preparsedDocumentProvider(new Preparsed())
                .build();
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
