package org.realistgraph.limit;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.realistgraph.http.ToyService;
import org.realistgraph.problem.ErrorDoor;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The engine behind its gate, over the toy schema, without a server. */
final class ToyEngine {

    static final Limits LIMITS = new Limits(16, 100_000, 15_000, DataSize.ofMegabytes(1), Duration.ofSeconds(30), 120);

    /** How many claims the graph behind it is said to hold. */
    static final long CLAIMS = 30_000;

    private static final JsonMapper JSON = new JsonMapper();

    private final GraphQL engine;

    ToyEngine(Limits limits) {
        this(limits, toys());
    }

    ToyEngine(Limits limits, GraphQLSchema schema) {
        this.engine = GraphQL.newGraphQL(schema)
                .instrumentation(new ChainedInstrumentation(
                        new OperationGate(
                                limits, new NewShapes(limits.newShapes(), TimeMeter.SYSTEM_MILLISECONDS), () -> CLAIMS),
                        new ErrorDoor()))
                .build();
    }

    static GraphQLSchema toys() {
        var wiring = RuntimeWiring.newRuntimeWiring();
        ToyService.wire(wiring);
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(text("src/test/resources/toy/toy.graphqls")), wiring.build());
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode ask(String query) {
        return ask(query, Map.of());
    }

    JsonNode ask(String query, Map<String, Object> variables) {
        return JSON.valueToTree(
                engine.execute(ExecutionInput.newExecutionInput(query).variables(variables))
                        .toSpecification());
    }
}
