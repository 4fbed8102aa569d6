package org.realistgraph.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.ripple;
import static org.realistgraph.given.Given.study;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.CountingGraph;
import org.realistgraph.graph.Graph;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** References of analyses fill themselves, in whatever way their nodes are asked for. */
final class RefIT {

    private static final String GAPS = "{ gaps(kinds: [NO_EVIDENCE]) { nodes %s } }";
    private static final String CHAINS = "{ chains(input: { from: \"first\", to: { id: \"home\" } }) { %s } }";

    private final CountingGraph graph = new CountingGraph(TestDatabase.graph());

    @BeforeEach
    void twoConfigurationsAndARipple() {
        TestDatabase.wipe();
        given(
                configuration("first").in("crisis").leadingTo("trust", "INCREASES"),
                configuration("next")
                        .in("trusting")
                        .leadingTo("home", "INCREASES")
                        .supportedBy(study("one"))
                        .supportedBy(study("two")),
                ripple("r", "first", "next").via("trust", "INCREASES"));
    }

    @Test
    void aliasesAndFragmentsStandWhereTheyAreWritten() {
        assertThat(chains("""
            chains {
              parts: segments { it: configuration { ... on Claim { statement } key: id } }
              segments { configuration { __typename } }
            }\
            """))
                .hasToString("[{parts=[{it={statement=About first, key=first}}, {it={statement=About next, key=next}}],"
                        + " segments=[{configuration={__typename=Configuration}},"
                        + " {configuration={__typename=Configuration}}]}]");
    }

    @Test
    void oneFieldOfANodeIsAskedForTwiceWithOtherArguments() {
        assertThat(chains("""
            chains {
              weakestJoint { ripple { to {
                one: evidence(first: 1) { nodes { id } }
                all: evidence { nodes { id } }
              } } }
            }\
            """))
                .hasToString("[{weakestJoint={ripple={to={one={nodes=[{id=next--one--SUPPORTS}]},"
                        + " all={nodes=[{id=next--one--SUPPORTS}, {id=next--two--SUPPORTS}]}}}}}]");
    }

    @Test
    void aNodeOfWhichEverythingIsSkippedIsAnEmptyObject() {
        assertThat(chains("chains { segments { configuration { id @skip(if: true) } } }"))
                .hasToString("[{segments=[{configuration={}}, {configuration={}}]}]");
        assertThat(answer(graph, GAPS.formatted("{ id @skip(if: true) }"))).hasToString("{gaps=[{nodes=[{}, {}]}]}");
        assertThat(answer(graph, "{ search(text: \"home\", first: 1) { hits { node { id @skip(if: true) } } } }"))
                .hasToString("{search={hits=[{node={}}]}}");
        assertThat(answer(graph, "{ fragments(first: 1) { configuration { id @skip(if: true) } } }"))
                .hasToString("{fragments=[]}");
    }

    @Test
    void aFieldThatIsSkippedIsNotReadAndTakesNoStatement() {
        var candidates = chains("totalCount candidates { id }");
        assertThat(candidates).isNull();
        var with = graph.takeAsked().size();
        answer(graph, CHAINS.formatted("totalCount candidates @skip(if: true) { id }"));
        assertThat(graph.takeAsked()).hasSize(with - 1);
        answer(graph, CHAINS.formatted("totalCount chains { segments @include(if: false) { configuration { id } } }"));
        assertThat(graph.takeAsked()).hasSize(with - 1);
    }

    @Test
    void allNodesOfAnAnswerAreReadInOneStatement() {
        answer(graph, CHAINS.formatted("totalCount"));
        var without = graph.takeAsked().size();
        chains("chains { segments { configuration { id } } joints { ripple { id } } again: weakestJoint { ripple {"
                + " statement } } }");
        assertThat(graph.takeAsked()).hasSize(without + 1);
    }

    @Test
    void whereANodeIsGoneWhenItIsReadTheAnalysisRunsOnceMore() {
        assertThat(answer(goneBeforeReading(1), GAPS.formatted("{ id }"))).hasToString("{gaps=[{nodes=[{id=r}]}]}");
    }

    @Test
    void whereTheGraphChangesAgainTheQuestionIsRefused() {
        TestDatabase.write("MATCH (c:Configuration {id: 'first'}) SET c.id = 'a0'");
        given(configuration("a1"));
        assertThat(result(goneBeforeReading(2), GAPS.formatted("{ id }")).getErrors())
                .extracting(error -> ((ExceptionWhileDataFetching) error).getException())
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.CHANGED_MEANWHILE));
    }

    /** Deletes the first configuration before nodes are read, so many times. */
    private static Graph goneBeforeReading(int times) {
        var left = new int[] {times};
        return statement -> {
            if (statement.text().startsWith("RETURN {") && left[0]-- > 0) {
                TestDatabase.write("MATCH (c:Configuration) WITH c ORDER BY c.id LIMIT 1 DETACH DELETE c");
            }
            return TestDatabase.graph().read(statement);
        };
    }

    private @Nullable Object chains(String asked) {
        return answer(graph, CHAINS.formatted(asked)).get("chains") instanceof Map<?, ?> chains
                ? chains.get("chains")
                : null;
    }

    private static Map<String, Object> answer(Graph graph, String query) {
        var result = result(graph, query);
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    private static ExecutionResult result(Graph graph, String query) {
        return Wired.to(graph).execute(query);
    }
}
