package org.realistgraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.OwnDatabase;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statement;

/**
 * Prints how long a search for chains takes on a generated graph of 20,000 configurations and 60,000 ripples, beside the
 * naive way: to collect every path of 1 to 6 ripples, without verdicts, balance or words. Nothing is judged here.
 */
final class ChainBenchmark {

    private static final int CONFIGURATIONS = Integer.getInteger("bench.configurations", 20_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);
    private static final String CHAINS = """
        query ($from: ID!) { chains(input: { from: $from, to: { id: "outcome-51", direction: DECREASES }, minHops: 1, maxHops: 6 }) {
          totalExplored totalCount truncated chains { id sentence verdict reason segments { configuration { id } } } } }
        """;
    private static final String NAIVE = """
        MATCH (:Node {id: $from})<-[:OF]-{0,1}(first:Configuration)
        MATCH path = (first) (()<-[:FROM]-(:Ripple)-[:TO]->()){1,6} (last:Configuration)-[:PRODUCES {direction: 'DECREASES'}]->(:Outcome {id: 'outcome-51'})
        RETURN size(collect([node IN nodes(path) | node.id])) AS found
        """;

    @Test
    void waysOfFindingChains(@TempDir Path folder) throws IOException {
        try (var database = OwnDatabase.start(folder, empty -> GeneratedRipples.store(empty, CONFIGURATIONS))) {
            var graph = database.graph();
            var graphQl = Wired.alone(graph);
            for (var from : new String[] {"cmo-1", "programme-7"}) {
                print("%-12s chains: %s".formatted(from, measured(() -> chains(graphQl, from))));
                print("%-12s [*1..6]: %s".formatted(from, measured(() -> naive(graph, from))));
            }
            assertThat(chains(graphQl, "cmo-1")).contains("totalExplored");
        }
    }

    private static String measured(Supplier<String> way) {
        var told = way.get();
        var times = new double[ROUNDS];
        for (var i = 0; i < ROUNDS; i++) {
            var start = System.nanoTime();
            told = way.get();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return "%,.1f ms (median of %d rounds), %s".formatted(times[ROUNDS / 2], ROUNDS, told);
    }

    private static String chains(GraphQL graphQl, String from) {
        var answer = graphQl.execute(ExecutionInput.newExecutionInput(CHAINS).variables(Map.of("from", from)));
        Map<String, Map<String, Object>> data = answer.getData();
        var chains = data.getOrDefault("chains", Map.of());
        return "totalExplored %s, found %s, truncated %s"
                .formatted(chains.get("totalExplored"), chains.get("totalCount"), chains.get("truncated"));
    }

    private static String naive(Graph graph, String from) {
        try {
            return "found "
                    + graph.read(new Statement(NAIVE, Map.of("from", from)))
                            .getFirst()
                            .get("found");
        } catch (RuntimeException e) {
            return "not answered: " + e.getMessage();
        }
    }

    /** The result is what this class is for. */
    private static void print(String line) {
        System.out.println(line);
    }
}
