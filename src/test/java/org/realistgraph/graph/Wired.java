package org.realistgraph.graph;

import graphql.GraphQL;
import graphql.schema.idl.CombinedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.WiringFactory;
import java.util.ArrayList;
import org.realistgraph.chain.ChainWiring;
import org.realistgraph.search.SearchWiring;

/** The schema wired to a graph, without a server around it. */
public final class Wired {

    private Wired() {}

    public static GraphQL to(Graph graph) {
        var schema = SchemaFiles.completed();
        var mapping = Mapping.of(schema);
        var reader = new Reader(graph, mapping, Statements.onClasspath());
        var fields = new ProjectedFields(mapping, reader);
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        query -> query.dataFetcher("search", SearchWiring.to(reader))
                                .dataFetcher("chains", ChainWiring.to(reader)));
        var factories = new ArrayList<WiringFactory>();
        fields.configure(wiring);
        fields.configure(wiring, factories);
        wiring.wiringFactory(new CombinedWiringFactory(factories));
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(schema, wiring.build()))
                .preparsedDocumentProvider(new Preparsed())
                .build();
    }
}
