package org.realistgraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import graphql.GraphQL;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;

/**
 * Prints what a page of 25 costs the processor, ordered and filtered by the weight that is stored, beside a page ordered by id;
 * they take turns on a generated graph of 20,000 configurations.
 */
final class WeightBenchmark {

    private static final int CONFIGURATIONS = Integer.getInteger("bench.configurations", 20_000);
    private static final int PAIRS = Integer.getInteger("bench.pairs", 200);
    private static final int WARM_UP = 400;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Map<String, String> PAGES = pages();

    @Test
    void aPageByStoredWeightBesideAPageById() {
        TestDatabase.wipe();
        GeneratedGraph.store(TestDatabase.driver(), CONFIGURATIONS);
        var graph = Wired.alone(TestDatabase.graph());
        for (var i = 0; i < WARM_UP; i++) {
            PAGES.values().forEach(query -> microseconds(graph, query));
        }
        var times = new LinkedHashMap<String, List<Double>>();
        for (var i = 0; i < PAIRS; i++) {
            PAGES.forEach((name, query) ->
                    times.computeIfAbsent(name, _ -> new ArrayList<>()).add(microseconds(graph, query)));
        }
        times.forEach((name, all) -> System.out.printf(
                "%-28s %7.0f µs, %.2f of a page by id%n",
                name, median(all), median(all) / median(times.getOrDefault("by id", List.of()))));
        assertThat(times).hasSameSizeAs(PAGES);
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("by id", "orderBy: ID");
        pages.put("by support", "orderBy: SUPPORTING_DESC");
        pages.put("by contrary results", "orderBy: CONTRARY_DESC");
        pages.put("contrary results", "filter: { contrary: { min: 1 } }");
        pages.put("contrary, by support", "filter: { contrary: { min: 1 } }, orderBy: SUPPORTING_DESC");
        pages.replaceAll((_, arguments) -> "{ configurations(first: 25, " + arguments
                + ") { nodes { id statement supporting contrary contexts { id label } outcomes { direction outcome { id"
                + " label } } } } }");
        return pages;
    }

    private static double microseconds(GraphQL graph, String query) {
        var before = THREADS.getCurrentThreadCpuTime();
        var answer = graph.execute(query);
        var after = THREADS.getCurrentThreadCpuTime();
        assertThat(answer.getErrors()).isEmpty();
        return (after - before) / 1_000.0;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
