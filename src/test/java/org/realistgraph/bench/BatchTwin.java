package org.realistgraph.bench;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.MappedBatchLoader;
import org.realistgraph.completion.Preparsed;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statement;

/** The same answer field by field, each field loaded for all its parents in one statement: what batch loaders do. */
final class BatchTwin {

    private static final String SCHEMA = """
        type Query { configurations(first: Int, after: String): [Configuration] }
        type Configuration { id: ID statement: String status: String contexts: [Concept] mechanism: [Concept] outcomes: [Produced]
          moderations: [Moderation] evidence: [Evidence] }
        type Concept { id: ID label: String description: String }
        type Produced { direction: String outcome: [Concept] }
        type Moderation { id: ID effect: String by: [Concept] }
        type Evidence { id: ID stance: String source: [Study] }
        type Study { id: ID title: String year: Int }
        """;

    /** By field: the statement that gives, for $ids, rows of an id and the list of maps that belong to it. */
    private static final Map<String, String> BATCHES = Map.of(
            "Configuration.contexts",
            batch("Configuration", "-[:IN]->(x:Context)", "x {.id, .label, .description}"),
            "Configuration.mechanism",
            batch("Configuration", "-[:FIRES]->(x:Mechanism)", "x {.id, .label, .description}"),
            "Configuration.outcomes",
            batch("Configuration", "-[r:PRODUCES]->(x:Outcome)", "{direction: r.direction, id: x.id}"),
            "Configuration.moderations",
            batch("Configuration", "<-[:ON]-(x:Moderation)", "x {.id, .effect}"),
            "Configuration.evidence",
            batch("Configuration", "<-[:FOR]-(x:Evidence)", "x {.id, .stance}"),
            "Produced.outcome",
            "MATCH (x:Outcome) WHERE x.id IN $ids RETURN x.id AS id, [x {.id, .label, .description}] AS found",
            "Moderation.by",
            batch("Moderation", "-[:BY]->(x:Moderator)", "x {.id, .label, .description}"),
            "Evidence.source",
            batch("Evidence", "-[:FROM]->(x:Study)", "x {.id, .title, .year}"));

    private final Graph graph;
    private final GraphQL graphQl;

    BatchTwin(Graph graph) {
        this.graph = graph;
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", query -> query.dataFetcher("configurations", this::page));
        BATCHES.keySet().forEach(field -> {
            var names = field.split("\\.", 2);
            wiring.type(names[0], type -> type.dataFetcher(names[1], loadedBy(field)));
        });
        graphQl = GraphQL.newGraphQL(
                        new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring.build()))
                .preparsedDocumentProvider(new Preparsed())
                .build();
    }

    Object answer(String query, Object after) {
        var loaders = new DataLoaderRegistry();
        BATCHES.forEach((field, statement) -> loaders.register(field, loader(statement)));
        return graphQl.execute(ExecutionInput.newExecutionInput(query)
                        .variables(Map.of("after", after))
                        .dataLoaderRegistry(loaders))
                .toSpecification();
    }

    private Object page(DataFetchingEnvironment environment) {
        return graph
                .read(new Statement(
                        "MATCH (c:Configuration) WHERE c.id > $after RETURN c {.id, .statement, .status} AS c ORDER BY"
                                + " c.id LIMIT $first",
                        environment.getArguments()))
                .stream()
                .map(row -> row.get("c"))
                .toList();
    }

    private static DataFetcher<Object> loadedBy(String field) {
        return environment -> {
            DataLoader<Object, Object> loader = Objects.requireNonNull(environment.getDataLoader(field));
            return environment.getSource() instanceof Map<?, ?> parent ? loader.load(id(parent)) : null;
        };
    }

    private static Object id(Map<?, ?> parent) {
        return String.valueOf(parent.get("id"));
    }

    private DataLoader<Object, Object> loader(String statement) {
        MappedBatchLoader<Object, Object> batch = ids -> CompletableFuture.completedFuture(found(statement, ids));
        return DataLoaderFactory.newMappedDataLoader(batch);
    }

    private Map<Object, Object> found(String statement, Set<Object> ids) {
        var byId = new HashMap<Object, Object>();
        graph.read(new Statement(statement, Map.of("ids", List.copyOf(ids))))
                .forEach(row -> byId.put(row.get("id"), row.get("found")));
        return byId;
    }

    private static String batch(String label, String pattern, String map) {
        return "UNWIND $ids AS id MATCH (p:" + label + " {id: id})" + pattern + " WITH id, x, " + map
                + " AS found ORDER BY x.id RETURN id, collect(found) AS found";
    }
}
