package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.ProfiledPlan;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Statement;

/** How much of the graph the statements of a projection touch. */
final class PlanIT {

    private final List<Statement> seen = new ArrayList<>();

    /** Plans that other tests left behind were made for other numbers of nodes. */
    @BeforeAll
    static void aGraph() {
        ManyConfigurations.store();
        TestDatabase.driver().executableQuery("CALL db.prepareForReplanning()").execute();
    }

    @Test
    void aPageOfIdsWalksAnIndexAndExpandsNothing() {
        ask("{ configurations(first: 25) { nodes { id } } }");
        var plan = profiled(seen.getFirst());
        assertThat(operators(plan))
                .noneMatch(operator -> operator.startsWith("Expand"))
                .anyMatch(operator -> operator.startsWith("NodeIndex"));
        assertThat(hits(plan)).isLessThanOrEqualTo(3 * 25);
    }

    @Test
    void anUnfilteredTotalIsTakenFromTheCounters() {
        ask("{ configurations { totalCount } }");
        assertThat(hits(profiled(seen.getFirst()))).isLessThanOrEqualTo(2);
    }

    @Test
    void aFilterByAConceptStartsAtThatConcept() {
        ask("{ configurations(first: 5, filter: { contexts: { id: \"crisis\" }, status: AGREED }) { nodes { id }"
                + " } }");
        assertThat(operators(profiled(seen.getFirst()))).noneMatch(operator -> operator.contains("LabelScan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YEAR", "YEAR_DESC"})
    void aPageInAnOrderReadsNoMoreThanThePage(String order) {
        var cursor = Cursor.format(order, Arrays.asList(2004, "study-30"));
        ask("{ studies(first: 10, orderBy: " + order + ", after: \"" + cursor + "\") { nodes { id } } }");
        var plan = profiled(seen.getFirst());
        assertThat(operators(plan)).noneMatch(operator -> operator.startsWith("Sort") || operator.startsWith("Top@"));
        assertThat(hits(plan)).isLessThanOrEqualTo(5 * 11);
    }

    private void ask(String query) {
        var graphQl = Wired.to(statement -> {
            seen.add(statement);
            return TestDatabase.graph().read(statement);
        });
        assertThat(graphQl.execute(query).getErrors()).isEmpty();
    }

    private static ProfiledPlan profiled(Statement statement) {
        try (var session = TestDatabase.driver().session()) {
            return session.run("PROFILE " + statement.text(), Collections.unmodifiableMap(statement.parameters()))
                    .consume()
                    .profile();
        }
    }

    private static List<String> operators(ProfiledPlan plan) {
        var names = new ArrayList<>(List.of(plan.operatorType()));
        plan.children().forEach(child -> names.addAll(operators(child)));
        return names;
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(PlanIT::hits).sum();
    }
}
