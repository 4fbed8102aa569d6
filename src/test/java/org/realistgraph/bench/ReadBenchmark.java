package org.realistgraph.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Wired;

/**
 * Prints how long three ways take for 25 configurations with everything, on a generated graph of 20,000: the projection in
 * process, the same over Bolt, and field by field over Bolt. The ratios are taken round by round; nothing is judged here.
 */
final class ReadBenchmark {

    private static final int CONFIGURATIONS = Integer.getInteger("bench.configurations", 20_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);
    /** Rounds before any is counted, until the database's own code is compiled. */
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 30);

    private static final int REQUESTS = Integer.getInteger("bench.requests", 60);
    private static final String EVERYTHING = """
        query Page($after: String) { configurations(first: 25, after: $after) { nodes { id statement status
          contexts { id label description } mechanism { id label description: reasoning }
          outcomes { direction outcome { id label description } }
          moderations { nodes { id effect by { id label description } } }
          evidence { nodes { id stance source { id ... on Study { title year } } } } } } }
        """;
    private static final String FIELD_BY_FIELD = """
        query Page($after: String) { configurations(first: 25, after: $after) { id statement status
          contexts { id label description } mechanism { id label description }
          outcomes { direction outcome { id label description } }
          moderations { id effect by { id label description } }
          evidence { id stance source { id title year } } } }
        """;

    private final Random random = new Random(25);

    @Test
    void waysOfReading() {
        TestDatabase.wipe();
        GeneratedGraph.store(TestDatabase.driver(), CONFIGURATIONS);
        var inProcess = Wired.to(TestDatabase.graph());
        var overBolt = Wired.to(TestDatabase.bolt(TestDatabase.driver()));
        var twin = new BatchTwin(TestDatabase.bolt(TestDatabase.driver()));
        var ways = new LinkedHashMap<String, UnaryOperator<Object>>();
        ways.put("in process", after -> ask(inProcess, cursor(after)));
        ways.put("over Bolt", after -> ask(overBolt, cursor(after)));
        ways.put("field by field", after -> twin.answer(FIELD_BY_FIELD, after));
        for (var i = 0; i < WARM_UP; i++) {
            ways.values().forEach(this::round);
        }
        var times = new LinkedHashMap<String, List<Double>>();
        for (var i = 0; i < ROUNDS; i++) {
            ways.forEach((name, way) ->
                    times.computeIfAbsent(name, ignored -> new ArrayList<>()).add(round(way)));
        }
        report(times);
        assertThat(times.values()).allSatisfy(rounds -> assertThat(rounds).hasSize(ROUNDS));
    }

    private static void report(Map<String, List<Double>> times) {
        times.forEach((name, rounds) ->
                print("%-15s %6.2f ms a request (median of %d rounds)".formatted(name, median(rounds), ROUNDS)));
        print("over Bolt / in process:      %.2f".formatted(ratio(times, "over Bolt", "in process")));
        print("field by field / over Bolt:  %.2f".formatted(ratio(times, "field by field", "over Bolt")));
    }

    private static double ratio(Map<String, List<Double>> times, String slower, String faster) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < ROUNDS; i++) {
            ratios.add(times.getOrDefault(slower, List.of()).get(i)
                    / times.getOrDefault(faster, List.of()).get(i));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double round(UnaryOperator<Object> way) {
        var start = System.nanoTime();
        for (var i = 0; i < REQUESTS; i++) {
            assertThat(way.apply(GeneratedGraph.id(random.nextInt(CONFIGURATIONS - 30)))
                            .toString())
                    .contains("STRENGTHENS", "study-", "context-", "DECREASES")
                    .doesNotContain("errors");
        }
        return (System.nanoTime() - start) / 1e6 / REQUESTS;
    }

    private static Object ask(GraphQL graphQl, String after) {
        return graphQl.execute(ExecutionInput.newExecutionInput(EVERYTHING).variables(Map.of("after", after)))
                .toSpecification();
    }

    private static String cursor(Object id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("[\"ID\",null,\"" + id + "\"]").getBytes(UTF_8));
    }

    /** The result is what this class is for. */
    private static void print(String line) {
        System.out.println(line);
    }
}
