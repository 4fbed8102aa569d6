package org.realistgraph.http;

import graphql.ExecutionInput;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import org.realistgraph.limit.ClaimCount;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The endpoint over a toy schema, without a database. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration",
            "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration"
        })
@Import(HttpConfiguration.class)
public final class ToyService {

    /** A variable of this name makes the engine itself throw. */
    static final String THROWS = "throws";

    private static final Map<String, Object> THING = Map.of("id", "a", "label", "A thing", "kind", "BIG");

    @Bean
    RuntimeWiringConfigurer toys() {
        return ToyService::wire;
    }

    @Bean
    Instrumentation thrower() {
        return new SimplePerformantInstrumentation() {
            @Override
            public ExecutionInput instrumentExecutionInput(
                    ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
                if (input.getRawVariables().toMap().containsKey(THROWS)) {
                    throw new IllegalStateException("MATCH (secret:Secret) RETURN secret");
                }
                return input;
            }
        };
    }

    @Bean
    ClaimCount noClaims() {
        return () -> 0;
    }

    @Bean
    HealthIndicator graphHealthIndicator() {
        return () -> Health.up().build();
    }

    @Bean
    RouterFunction<ServerResponse> broken() {
        return RouterFunctions.route()
                .GET("/broken", request -> {
                    throw new IllegalStateException("MATCH (secret:Secret) RETURN secret");
                })
                .build();
    }

    public static void wire(RuntimeWiring.Builder wiring) {
        Map<String, Object> page = Map.of(
                "nodes", List.of(THING), "edges", List.of(Map.of("cursor", "c", "node", THING)), "totalCount", 1);
        wiring.type(
                "Named",
                type -> type.typeResolver(environment -> environment.getSchema().getObjectType("Thing")));
        wiring.type(
                "Query",
                type -> type.dataFetcher(
                                "thing", environment -> "a".equals(environment.getArgument("id")) ? THING : null)
                        .dataFetcher("things", environment -> page)
                        .dataFetcher("nodes", environment -> List.of(THING))
                        .dataFetcher("fault", fault())
                        .dataFetcher("refusal", refusal()));
        wiring.type(
                "Thing",
                type -> type.dataFetcher("parts", environment -> List.of(THING))
                        .dataFetcher("things", environment -> page));
        wiring.type("Mutation", type -> type.dataFetcher("rename", environment -> THING));
    }

    private static DataFetcher<Object> fault() {
        return environment -> {
            throw new IllegalStateException("MATCH (secret:Secret) RETURN secret " + environment.getArgument("text"));
        };
    }

    private static DataFetcher<Object> refusal() {
        return environment -> {
            Object value = environment.getArgument("value");
            for (Code code : Code.values()) {
                if (code.name().equals(value)) {
                    throw new Refusal(code, code.sentence());
                }
            }
            throw new RuntimeException(new Refusal(Code.BAD_CURSOR, "This cursor is not ours.")
                    .withValue(value)
                    .at("refusal.value")
                    .hint("Use one that a page gave you."));
        };
    }
}
