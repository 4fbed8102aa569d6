package org.realistgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.problem.StartRefused;

final class MigrationsIT {

    private static final String ONE = "// One.\n// -> nothing\nCREATE (:Thing {n: 1});\n";
    private static final String INDEX =
            "// Index.\n// -> nothing\nCREATE INDEX thing_n IF NOT EXISTS FOR (t:Thing) ON (t.n);\n";
    private static final String DOUBLE = "// Twice.\n// -> nothing\nMATCH (t:Thing) SET t.n = 2 * t.n;\n";

    @BeforeEach
    void forgetAllMigrations() {
        TestDatabase.wipe();
        TestDatabase.write("MATCH (n:__Neo4jMigration) DETACH DELETE n");
    }

    @AfterEach
    void migrateAsTheServiceDoes() {
        forgetAllMigrations();
        TestDatabase.write("DROP CONSTRAINT thing_n IF EXISTS");
        TestDatabase.write("DROP INDEX thing_n IF EXISTS");
        new Migrations(TestDatabase.driver(), SessionConfig.defaultConfig(), Statements.onClasspath()).run();
    }

    @Test
    void everyFileIsAppliedOnceAndInOrder() {
        var files = Map.of("V0001__one", ONE, "V0002__index", INDEX, "V0003__twice", DOUBLE);
        migrate(files);
        migrate(files);
        assertThat(numbers()).containsExactly(2L);
        assertThat(chain()).containsExactly("BASELINE", "0001 one", "0002 index", "0003 twice");
    }

    @Test
    void anIndexThatIsLeftOfAConstraintCutOffIsNotInItsWay() {
        TestDatabase.write("CREATE INDEX thing_n FOR (t:Thing) ON (t.n)");
        migrate(Map.of("V0001__constraint", """
            // One.
            // -> nothing
            CREATE CONSTRAINT thing_n IF NOT EXISTS FOR (t:Thing) REQUIRE t.n IS UNIQUE;
            """));
        assertThatThrownBy(() -> TestDatabase.write("CREATE (:Thing {n: 1}), (:Thing {n: 1})"))
                .hasMessageContaining("already exists");
    }

    @Test
    void theChainIsThatOfNeo4jMigrations() {
        migrate(Map.of("V0001__one", ONE));
        assertThat(rows("MATCH (:__Neo4jMigration {version: 'BASELINE'})-[to:MIGRATED_TO]->(m)"
                        + " RETURN m { .* } AS m, keys(to) AS keys, valueType(to.in) AS in"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("m"))
                            .isEqualTo(Map.of(
                                    "version", "0001",
                                    "description", "one",
                                    "type", "CYPHER",
                                    "source", "V0001__one.cypher",
                                    "repeatable", false,
                                    "checksum", Migration.of("V0001__one", ONE).checksum()));
                    assertThat((List<?>) row.get("keys"))
                            .extracting(Object::toString)
                            .contains("at", "in", "by");
                    assertThat(row.get("in")).isEqualTo("DURATION NOT NULL");
                });
    }

    @Test
    void aLaterFileIsAppliedToADatabaseThatHasTheEarlierOnes() {
        migrate(Map.of("V0001__one", ONE));
        migrate(Map.of("V0001__one", ONE, "V0002__twice", DOUBLE));
        assertThat(numbers()).containsExactly(2L);
    }

    @Test
    void anAppliedFileThatWasChangedIsRefused() {
        migrate(Map.of("V0001__one", ONE));
        assertThatThrownBy(() -> migrate(Map.of("V0001__one", ONE.replace("1", "7"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("V0001__one.cypher was changed");
        assertThat(numbers()).containsExactly(1L);
    }

    @Test
    void aGapInTheNumbersIsRefused() {
        assertThatThrownBy(() -> migrate(Map.of("V0001__one", ONE, "V0003__twice", DOUBLE)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("V0003__twice.cypher");
        assertThat(numbers()).isEmpty();
    }

    @Test
    void aDatabaseOfANewerProgramIsRefused() {
        migrate(Map.of("V0001__one", ONE, "V0002__twice", DOUBLE));
        assertThatThrownBy(() -> migrate(Map.of("V0001__one", ONE)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("V0002__twice.cypher")
                .hasMessageContaining("newer");
    }

    @Test
    void aFileThatFailsLeavesNothingOfItself() {
        var broken = Map.of("V0001__one", ONE + "CREATE (:Thing {n: 1 / 0});\n");
        assertThatThrownBy(() -> migrate(broken)).isInstanceOf(Neo4jException.class);
        assertThat(numbers()).isEmpty();
        assertThat(chain()).isEmpty();
        migrate(Map.of("V0001__one", ONE));
        assertThat(numbers()).containsExactly(1L);
    }

    @Test
    void aSchemaThatWasMadeButNotRecordedIsRecordedByTheNextStart() {
        TestDatabase.write("CREATE INDEX thing_n FOR (t:Thing) ON (t.n)");
        migrate(Map.of("V0001__index", INDEX));
        assertThat(chain()).containsExactly("BASELINE", "0001 index");
    }

    @Test
    void programsThatStartAtOnceMigrateOnce() {
        var files = Map.of("V0001__one", ONE, "V0002__index", INDEX, "V0003__twice", DOUBLE);
        var start = new CyclicBarrier(4);
        IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> migrateAfter(start, files), r -> new Thread(r).start()))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(numbers()).containsExactly(2L);
        assertThat(chain()).containsExactly("BASELINE", "0001 one", "0002 index", "0003 twice");
    }

    @Test
    void afterTheServicesOwnMigrationsEveryIndexAnswers() {
        migrateAsTheServiceDoes();
        var states =
                TestDatabase.driver().executableQuery("SHOW INDEXES YIELD name, state").execute().records().stream()
                        .collect(Collectors.toMap(
                                row -> row.get("name").asString(),
                                row -> row.get("state").asString()));
        assertThat(states).containsKeys("node_id", "words").values().containsOnly("ONLINE");
    }

    private static void migrateAfter(CyclicBarrier start, Map<String, String> files) {
        try {
            start.await();
            migrate(files);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void migrate(Map<String, String> files) {
        Map<String, String> all = new HashMap<>(Statements.onClasspath().files());
        all.keySet().removeIf(name -> name.startsWith("migration/"));
        files.forEach((name, file) -> all.put("migration/" + name, file));
        new Migrations(TestDatabase.driver(), SessionConfig.defaultConfig(), Statements.of(all)).run();
    }

    private static List<Long> numbers() {
        return rows("MATCH (t:Thing) RETURN t.n AS n").stream()
                .map(row -> Long.class.cast(row.get("n")))
                .toList();
    }

    private static List<String> chain() {
        return rows("MATCH (m:__Neo4jMigration) WITH m ORDER BY m.version = 'BASELINE' DESC, m.version"
                        + " RETURN trim(m.version + ' ' + coalesce(m.description, '')) AS step")
                .stream()
                .map(row -> String.valueOf(row.get("step")))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> rows(String statement) {
        return TestDatabase.graph().read(Statement.of(statement));
    }
}
