package org.realistgraph.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.ChildJvm;
import org.realistgraph.embedded.TestDatabase;

/**
 * Prints how long three ways take for 25 configurations with everything, on a generated graph of 20,000: the projection in
 * process, the same over Bolt, and field by field over Bolt. They take turns; nothing is judged here.
 */
final class ReadBenchmark {

    private static final int TURNS = Integer.getInteger("bench.turns", 1);

    @Test
    void waysOfReading() {
        Map<Way, double[]> times = new EnumMap<>(Way.class);
        for (var i = 0; i < TURNS; i++) {
            for (var way : Way.values()) {
                times.merge(
                        way,
                        timesOf(way),
                        (before, now) -> DoubleStream.concat(Arrays.stream(before), Arrays.stream(now))
                                .toArray());
            }
        }
        times.forEach((way, measured) -> print("%-15s %6.2f ms a request (median of %d rounds in %d turns)"
                .formatted(way, median(measured), measured.length, TURNS)));
        print("over Bolt / in process:      %.2f".formatted(ratio(times, Way.OVER_BOLT, Way.IN_PROCESS)));
        print("field by field / over Bolt:  %.2f".formatted(ratio(times, Way.FIELD_BY_FIELD, Way.OVER_BOLT)));
        assertThat(times.values()).allSatisfy(measured -> assertThat(measured).isNotEmpty());
    }

    private static double[] timesOf(Way way) {
        var options = Stream.concat(
                        Stream.of("-Xmx2g", "-XX:TieredStopAtLevel=4", "--enable-native-access=ALL-UNNAMED"),
                        System.getProperties().stringPropertyNames().stream()
                                .filter(name -> name.startsWith("bench."))
                                .map(name -> "-D" + name + "=" + System.getProperty(name)))
                .toList();
        try (var jvm = ChildJvm.run(Way.class.getName(), options, List.of(way.name()))) {
            return jvm.awaitEnd().stream()
                    .filter(line -> line.startsWith(Way.TIME))
                    .mapToDouble(line -> Double.parseDouble(line.substring(Way.TIME.length())))
                    .toArray();
        }
    }

    private static double ratio(Map<Way, double[]> times, Way slower, Way faster) {
        return median(times.getOrDefault(slower, new double[0])) / median(times.getOrDefault(faster, new double[0]));
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The result is what this class is for. */
    private static void print(String line) {
        System.out.println(line);
    }

    /** A way to read a page of 25 configurations with everything; each runs in a JVM of its own, so that none is compiled for another. */
    enum Way {
        IN_PROCESS {
            @Override
            UnaryOperator<String> reading() {
                var graph = Wired.alone(TestDatabase.graph());
                return after -> ask(graph, after);
            }
        },
        OVER_BOLT {
            @Override
            UnaryOperator<String> reading() {
                var graph = Wired.alone(TestDatabase.bolt(TestDatabase.driver()));
                return after -> ask(graph, after);
            }
        },
        FIELD_BY_FIELD {
            @Override
            UnaryOperator<String> reading() {
                var twin = new BatchTwin(TestDatabase.bolt(TestDatabase.driver()));
                return after -> twin.answer(BY_FIELDS, after).toString();
            }
        };

        /** What a line with the milliseconds of one request begins with. */
        static final String TIME = "Milliseconds a request: ";

        private static final int CONFIGURATIONS = Integer.getInteger("bench.configurations", 20_000);
        private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
        private static final int REQUESTS = Integer.getInteger("bench.requests", 60);
        /** Until the database's own code is compiled. */
        private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 60));

        /** The page, with everything that is asked of a configuration. */
        static final String EVERYTHING = """
            query Page($after: String) { configurations(first: 25, after: $after) { nodes { id statement status
              contexts { id label description } mechanism { id label description: reasoning }
              outcomes { direction outcome { id label description } }
              moderations { nodes { id effect by { id label description } } }
              evidence { nodes { id stance source { id ... on Study { title year } } } } } } }
            """;

        private static final String BY_FIELDS = """
            query Page($after: String) { configurations(first: 25, after: $after) { id statement status
              contexts { id label description } mechanism { id label description }
              outcomes { direction outcome { id label description } }
              moderations { id effect by { id label description } }
              evidence { id stance source { id title year } } } }
            """;

        /** Reads the page that follows an id. */
        abstract UnaryOperator<String> reading();

        /** Prints the time of each round of the way named, on a generated graph. */
        static void main(String[] arguments) {
            TestDatabase.wipe();
            GeneratedGraph.store(TestDatabase.driver(), CONFIGURATIONS);
            var reading = valueOf(arguments[0]).reading();
            var random = new Random(25);
            for (var end = System.nanoTime() + WARM_UP.toNanos(); System.nanoTime() < end; ) {
                milliseconds(reading, random);
            }
            for (var i = 0; i < ROUNDS; i++) {
                System.out.println(TIME + milliseconds(reading, random));
            }
            System.exit(0);
        }

        private static double milliseconds(UnaryOperator<String> reading, Random random) {
            var start = System.nanoTime();
            for (var i = 0; i < REQUESTS; i++) {
                assertThat(reading.apply(GeneratedGraph.id(random.nextInt(CONFIGURATIONS - 30))))
                        .contains("STRENGTHENS", "study-", "context-", "DECREASES")
                        .doesNotContain("errors");
            }
            return (System.nanoTime() - start) / 1e6 / REQUESTS;
        }

        private static String ask(GraphQL graph, String after) {
            var cursor = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(("[\"ID\",null,\"" + after + "\"]").getBytes(UTF_8));
            return graph.execute(ExecutionInput.newExecutionInput(EVERYTHING).variables(Map.of("after", cursor)))
                    .toSpecification()
                    .toString();
        }
    }
}
