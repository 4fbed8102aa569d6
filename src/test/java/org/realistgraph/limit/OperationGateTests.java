package org.realistgraph.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

final class OperationGateTests {

    private final ToyEngine engine = new ToyEngine(ToyEngine.LIMITS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ __typename } | 1 | 1",
                "{ thing(id: 1) { id } } | 501 | 2",
                "{ a: thing(id: 1) { id } b: thing(id: 1) { id } } | 1002 | 2",
                "{ things(first: 10) { nodes { id label } totalCount } } | 522 | 3",
                "{ things { nodes { id } } } | 526 | 3",
                "{ things(first: null) { nodes { id } } } | 502 | 3",
                "{ things(first: 10) { edges { cursor node { id } } } } | 531 | 4",
                "{ things(first: 10) { nodes { things(first: 10) { nodes { id } } } } } | 621 | 5",
                "{ thing(id: 1) { parts { id label } } } | 511 | 3",
                "{ nodes(ids: [1, 2, 3]) { id } } | 503 | 2",
                "{ grid(firstRows: 20, firstColumns: 30) { rows { id } cells { id label } } } | 1732 | 3",
                "{ analysed(first: 10) { nodes { id } } } | 3511 | 3",
                "{ things(first: 10) { ...page } } fragment page on ThingConnection { nodes { id } } | 511 | 3",
                "{ named(label: \"a\") { label ... on Thing { id } ... { label } } } | 503 | 2",
            })
    void costIsTheMostThatAnAnswerCanHold(String query, int complexity, int depth) {
        assertThat(engine.ask(query).at("/extensions/cost").toString())
                .isEqualTo("{\"complexity\":%d,\"depth\":%d,\"limit\":{\"complexity\":100000,\"depth\":16}}"
                        .formatted(complexity, depth));
    }

    @Test
    void sizesInVariablesCount() {
        String query = "query($n: Int, $ids: [ID!]!) { things(first: $n) { nodes { id } } nodes(ids: $ids) { id } }";
        var answer = engine.ask(query, Map.of("n", 50, "ids", List.of("a", "b")));
        assertThat(answer.at("/extensions/cost/complexity").asLong()).isEqualTo(500 + 1 + 50 + 500 + 2);
    }

    @Test
    void whatListsHoldCountsWhereverItStands() {
        var ids = IntStream.range(0, 100).mapToObj(String::valueOf).toList();
        assertThat(engine.ask(lists(100), Map.of("ids", ids))
                        .at("/errors/0/message")
                        .asString())
                .isEmpty();
        var answer = engine.ask(lists(101), Map.of("ids", ids));
        assertThat(code(answer)).isEqualTo("FILTER_TOO_LARGE");
        assertThat(answer.at("/errors/0/message").asString()).contains("10,000 values");
    }

    private static String lists(int number) {
        return "query($ids: [ID!]!) {"
                + IntStream.range(0, number)
                        .mapToObj(i -> " a%d: nodes(ids: $ids) { id }".formatted(i))
                        .collect(Collectors.joining())
                + " }";
    }

    @Test
    void tooDeepIsRefusedAndToldItsCost() {
        var answer = engine.ask("{ thing(id: 1) " + "{ parts ".repeat(16) + "{ id }" + "}".repeat(17));
        assertThat(code(answer)).isEqualTo("TOO_DEEP");
        assertThat(answer.at("/extensions/cost/depth").asInt()).isEqualTo(18);
        assertThat(answer.has("data")).isFalse();
    }

    @Test
    void tooComplexIsRefusedAndToldItsCost() {
        var answer = engine.ask(
                "{ things(first: 100) { nodes { things(first: 100) { nodes { things(first: 100) { nodes { id } } } } }"
                        + " } }");
        assertThat(code(answer)).isEqualTo("TOO_COMPLEX");
        assertThat(answer.at("/extensions/cost/complexity").asLong()).isGreaterThan(1_000_000);
    }

    @Test
    void costsBeyondAllMeasureDoNotOverflow() {
        var answer = engine.ask(
                "{ things " + "{ nodes { things(first: 2147483647) ".repeat(5) + "{ totalCount }" + "}".repeat(11));
        assertThat(code(answer)).isEqualTo("TOO_COMPLEX");
    }

    @Test
    void aFragmentSpreadInAFragmentManyTimesIsMeasuredOnce() {
        String fragments = IntStream.range(0, 15)
                .mapToObj(i -> "fragment f%d on Thing { ...f%d a: parts { ...f%d } }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));
        var answer = engine.ask("{ thing(id: 1) { ...f0 } } " + fragments + " fragment f15 on Thing { id }");
        assertThat(code(answer)).isEqualTo("TOO_DEEP");
    }

    @Test
    void tooLongIsRefused() {
        var answer = engine.ask("{ " + "__typename ".repeat(15_001) + "}");
        assertThat(code(answer)).isEqualTo("TOO_LONG");
    }

    @Test
    void theIntrospectionOfGraphiQlPasses() {
        var answer = engine.ask(ToyEngine.text("src/test/resources/http/graphiql-introspection.graphql"));
        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.at("/extensions/cost/depth").asInt()).isBetween(12, 16);
    }

    @Test
    void theLimitsCanBeSet() {
        var strict = new ToyEngine(new Limits(2, 510, 100, DataSize.ofBytes(1), Duration.ofMinutes(1), 1));
        assertThat(code(strict.ask("{ thing(id: 1) { parts { id } } }"))).isEqualTo("TOO_DEEP");
        assertThat(code(strict.ask("{ a: thing(id: 1) { id } b: thing(id: 1) { id } }")))
                .isEqualTo("TOO_COMPLEX");
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString();
    }
}
