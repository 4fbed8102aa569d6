package org.realistgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.summary.ProfiledPlan;
import org.realistgraph.bench.GeneratedRipples;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.OwnDatabase;
import org.realistgraph.graph.Statement;

/** How much of a large graph a search for chains touches: in proportion to what it explored, and no more where one hub is large. */
final class ChainCostIT {

    private static final int CONFIGURATIONS = Integer.getInteger("chains.configurations", 20_000);

    private static @Nullable OwnDatabase database;
    private static @Nullable GraphQL graphQl;
    private static final AtomicLong HITS = new AtomicLong();

    private record Cost(int explored, boolean truncated, int found, long hits) {}

    @BeforeAll
    static void aLargeGraph(@TempDir Path folder) throws IOException {
        database = OwnDatabase.start(
                folder,
                empty -> GeneratedRipples.store(empty, CONFIGURATIONS)
                        .addHub("hub-small", 1_000)
                        .addHub("hub-large", 10_000));
        graphQl = Wired.alone(ChainCostIT::profiled);
    }

    @AfterAll
    static void noLargeGraph() throws IOException {
        Objects.requireNonNull(database).close();
    }

    @ParameterizedTest
    @CsvSource({"cmo-1, 6", "cmo-1, 10", "programme-7, 1", "programme-7, 6", "context-21, 4", "mechanism-5, 6"})
    void theDatabaseIsHitInProportionToWhatIsExplored(String from, int maxHops) {
        var cost = cost(from, maxHops);
        assertThat(cost.explored()).isPositive().isLessThanOrEqualTo(ChainSearch.EXPLORED);
        assertThat(cost.hits()).as(cost.toString()).isLessThanOrEqualTo(40L * cost.explored());
    }

    @Test
    void aLargerHubCostsNoMore() {
        var small = cost("hub-small", 3);
        var large = cost("hub-large", 3);
        assertThat((double) large.hits()).as(small + " and " + large).isBetween(0.8 * small.hits(), 1.2 * small.hits());
        assertThat(large.truncated()).isTrue();
    }

    private static Cost cost(String from, int maxHops) {
        HITS.set(0);
        var result = Objects.requireNonNull(graphQl)
                .execute(ExecutionInput.newExecutionInput("""
                    query ($from: ID!, $most: Int!) { chains(input: { from: $from, to: { id: "outcome-51", direction: DECREASES }, maxHops: $most }) {
                      totalExplored totalCount truncated chains { id sentence segments { configuration { id statement } } joints { ripple { id } } } } }
                    """).variables(Map.of("from", from, "most", maxHops)));
        assertThat(result.getErrors()).isEmpty();
        Map<String, Map<String, Object>> data = result.getData();
        var chains = data.getOrDefault("chains", Map.of());
        return new Cost(
                number(chains, "totalExplored"),
                Boolean.TRUE.equals(chains.get("truncated")),
                number(chains, "totalCount"),
                HITS.get());
    }

    private static int number(Map<String, Object> answer, String name) {
        return answer.get(name) instanceof Integer number ? number : 0;
    }

    /** Answers a statement, and counts what it touched. */
    private static List<Map<String, @Nullable Object>> profiled(Statement statement) {
        try (var session = Objects.requireNonNull(database).driver().session()) {
            var result =
                    session.run("PROFILE " + statement.text(), Collections.unmodifiableMap(statement.parameters()));
            List<Map<String, @Nullable Object>> rows = result.list(row -> row.asMap());
            HITS.addAndGet(hits(result.consume().profile()));
            return rows;
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(ChainCostIT::hits).sum();
    }
}
