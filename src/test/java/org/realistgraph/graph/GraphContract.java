package org.realistgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.realistgraph.problem.Refusal;

/** What every transport to the graph promises. */
abstract class GraphContract {

    /** The graph, on which a read may take so long. */
    abstract Graph graph(Duration timeout);

    /** Writes to the same database. */
    abstract Driver driver();

    final Graph graph() {
        return graph(Duration.ofMinutes(1));
    }

    @BeforeEach
    void wipe() {
        write("MATCH (n:Thing) DETACH DELETE n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1                                                       | java.lang.Long       | 1
        9007199254740993                                        | java.lang.Long       | 9007199254740993
        0.57                                                    | java.lang.Double     | 0.57
        true                                                    | java.lang.Boolean    | true
        'Ärger – “so”'                                          | java.lang.String     | Ärger – “so”
        date('2019-02-28')                                      | java.lang.String     | 2019-02-28
        localtime('09:30:00')                                   | java.lang.String     | 09:30
        time('09:30:00+01:00')                                  | java.lang.String     | 09:30+01:00
        localdatetime('2019-02-28T09:30:00')                    | java.lang.String     | 2019-02-28T09:30
        datetime('2019-02-28T09:30:00Z')                        | java.lang.String     | 2019-02-28T09:30Z
        datetime('2019-02-28T09:30:00.5+02:00')                 | java.lang.String     | 2019-02-28T09:30:00.500+02:00
        datetime('2019-02-28T09:30:00[Europe/London]')          | java.lang.String     | 2019-02-28T09:30Z[Europe/London]
        duration({months: 14, days: 3, seconds: 5})             | java.lang.String     | P14M3DT5S
        duration({seconds: 5, milliseconds: 250})               | java.lang.String     | P0M0DT5.250000000S
        """)
    void aValueIsPlainJava(String expression, Class<?> type, String text) {
        var expected = text.replaceAll("^'|'$", "");
        assertThat(value("RETURN " + quoted(expression, text) + " AS value"))
                .isExactlyInstanceOf(type)
                .hasToString(expected);
    }

    @Test
    void nullStaysNullInRowsListsAndMaps() {
        assertThat(value("RETURN null AS value")).isNull();
        assertThat(value("RETURN [1, null] AS value")).isEqualTo(Arrays.asList(1L, null));
        var map = new HashMap<String, Object>();
        map.put("coded", null);
        assertThat(value("RETURN {coded: null} AS value")).isEqualTo(map);
    }

    @Test
    void listsAndMapsNest() {
        assertThat(value("RETURN [{a: [1, 2.5, 'x']}, {}] AS value"))
                .isEqualTo(List.of(Map.of("a", List.of(1L, 2.5, "x")), Map.of()));
    }

    @Test
    void aListPropertyComesBackAsAList() {
        write("CREATE (:Thing {words: ['a', 'b'], numbers: [1, 2], shares: [0.5], flags: [true], none: []})");
        assertThat(value("MATCH (n:Thing) RETURN n { .words, .numbers, .shares, .flags, .none } AS value"))
                .isEqualTo(Map.of(
                        "words", List.of("a", "b"),
                        "numbers", List.of(1L, 2L),
                        "shares", List.of(0.5),
                        "flags", List.of(true),
                        "none", List.of()));
    }

    @Test
    void parametersOfEveryKindArriveAsTheyAre() {
        var parameters = new HashMap<String, Object>(Map.of(
                "text", "it's $x", "number", 7, "long", 8L, "share", 0.25, "yes", true, "list", List.of("a", 1)));
        parameters.put("map", Map.of("in", Map.of("deep", List.of())));
        parameters.put("nothing", null);
        var row = graph().read(new Statement(
                        "RETURN $text AS text, $number AS number, $long AS long, $share AS share, $yes AS yes,"
                                + " $list AS list, $map AS map, $nothing AS nothing",
                        parameters))
                .getFirst();
        parameters.put("number", 7L);
        parameters.put("list", List.of("a", 1L));
        assertThat(row).isEqualTo(parameters);
    }

    @Test
    void rowsAndColumnsKeepTheirOrder() {
        var rows = graph().read(Statement.of("UNWIND range(1000, 1, -1) AS n RETURN n AS z, n AS a, n AS m"));
        assertThat(rows)
                .extracting(row -> row.get("z"))
                .isEqualTo(
                        LongStream.rangeClosed(1, 1000).mapToObj(n -> 1001 - n).toList());
        assertThat(rows.getFirst().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void noRowsAreAnEmptyList() {
        assertThat(graph().read(Statement.of("UNWIND [] AS n RETURN n"))).isEmpty();
    }

    @Test
    void aReadSeesTheLastCommittedWrite() {
        for (long n = 1; n <= 20; n++) {
            write("MERGE (t:Thing {id: 'counter'}) SET t.n = " + n);
            assertThat(value("MATCH (t:Thing {id: 'counter'}) RETURN t.n AS value"))
                    .isEqualTo(n);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (t:Thing) RETURN t.n AS n",
                "MERGE (t:Thing {id: 'new'}) RETURN t.n AS n",
                "CREATE INDEX forbidden FOR (t:Thing) ON (t.n)"
            })
    void aWriteIsRefused(String statement) {
        assertThatThrownBy(() -> graph().read(Statement.of(statement))).isInstanceOf(GraphFailure.class);
        assertThat(value("MATCH (t:Thing) RETURN count(t) AS value")).isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN secretWord",
                "this is no secretWord",
                "RETURN 1 / 0 AS secretWord",
                "CREATE (:SecretWord)",
                "WITH 'secretWord' AS s RETURN s.x"
            })
    void aBrokenStatementFailsWithoutSayingItsText(String statement) {
        var failure = catchThrowable(() -> graph().read(Statement.of(statement)));
        assertThat(failure).isInstanceOf(GraphFailure.class);
        assertThat(failure.getMessage())
                .doesNotContainIgnoringCase("secretWord")
                .doesNotContain("neo4j");
    }

    @Test
    void aNodeIsNoValue() {
        write("CREATE (:Thing)");
        assertThatThrownBy(() -> graph().read(Statement.of("MATCH (t:Thing) RETURN t")))
                .isInstanceOf(GraphFailure.class);
        assertThatThrownBy(() -> graph().read(Statement.of("MATCH p = (:Thing) RETURN p")))
                .isInstanceOf(GraphFailure.class);
    }

    @Test
    void aStatementThatTakesTooLongIsRefused() {
        var graph = graph(Duration.ofMillis(100));
        assertThatThrownBy(() -> graph.read(
                        Statement.of("UNWIND range(1, 2000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS n")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("longer");
    }

    @Test
    void aStatementHasNoMoreTimeThanItsRequest() {
        var slow = Statement.of("UNWIND range(1, 2000000000) AS n WITH n WHERE n % 7 = 9 RETURN count(n) AS n");
        assertThatThrownBy(() -> Request.of("", Duration.ofMillis(100), () -> graph().read(slow)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("longer");
    }

    @Test
    void aFailedReadLeavesTheGraphUsable() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> graph().read(Statement.of("RETURN 1 / 0"))).isInstanceOf(GraphFailure.class);
        }
        assertThat(value("RETURN 1 AS value")).isEqualTo(1L);
    }

    private void write(String statement) {
        try (var session = driver().session()) {
            session.executeWriteWithoutResult(tx -> tx.run(statement).consume());
        }
    }

    private @Nullable Object value(String statement) {
        return graph().read(Statement.of(statement)).getFirst().get("value");
    }

    private static String quoted(String expression, String text) {
        return expression.equals(text) && !expression.matches("[\\d.]+|true") ? "'" + text + "'" : expression;
    }
}
