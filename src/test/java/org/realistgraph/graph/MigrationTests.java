package org.realistgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.problem.StartRefused;

final class MigrationTests {

    private static final String FILE = """
        // Two statements.
        // -> nothing
        CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.text);
        CREATE (:A {text: 'one; two'});
        """;

    /** Two of one number, from two branches, would merge without a conflict. */
    @Test
    void theNumbersFollowEachOther() {
        var numbers = Statements.onClasspath().files().keySet().stream()
                .filter(name -> name.startsWith("migration/"))
                .map(name -> Integer.valueOf(name.replaceAll(".*/V(\\d+)__.*", "$1")))
                .toList();
        assertThat(numbers)
                .as("give the newer migration the next number")
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void theNameHoldsTheVersionAndTheDescription() {
        var migration = Migration.of("V0007__merge_twins", FILE);
        assertThat(migration.version()).isEqualTo("0007");
        assertThat(migration.description()).isEqualTo("merge twins");
        assertThat(migration.source()).isEqualTo("V0007__merge_twins.cypher");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V1__short", "0001__constraints", "V0001_constraints", "V0001__", "V0001__a/b"})
    void anotherNameIsRefused(String name) {
        assertThatThrownBy(() -> Migration.of(name, FILE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(name);
    }

    @Test
    void aSemicolonAtTheEndOfALineEndsAStatement() {
        assertThat(Migration.of("V0001__a", FILE).statements())
                .hasSize(2)
                .last()
                .isEqualTo("CREATE (:A {text: 'one; two'})");
    }

    @Test
    void theChecksumKnowsEveryChangeButThatOfLineBreaks() {
        var checksum = Migration.of("V0001__a", FILE).checksum();
        assertThat(Migration.of("V0001__a", FILE.replace("\n", "\r\n")).checksum())
                .isEqualTo(checksum);
        assertThat(Migration.of("V0001__a", FILE.replace("two", "too")).checksum())
                .isNotEqualTo(checksum);
    }

    @Test
    void theChecksumIsThatOfNeo4jMigrations() {
        assertThat(Migration.of("V0001__a", "MATCH (n) RETURN n;\n").checksum()).isEqualTo("2648307716");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE CONSTRAINT a FOR (n:A) REQUIRE n.id IS UNIQUE;",
                "// why\n// -> nothing\nCREATE INDEX a FOR (n:A) ON (n.id);",
                "CREATE FULLTEXT INDEX a FOR (n:A) ON EACH [n.text];",
                "DROP INDEX a;"
            })
    void indexesAndConstraintsChangeTheSchema(String file) {
        assertThat(Migration.of("V0001__a", file).changesSchema()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE (:Index {name: 'CREATE INDEX a'});", "MATCH (n:Constraint) DELETE n;"})
    void dataDoesNotChangeTheSchema(String file) {
        assertThat(Migration.of("V0001__a", file).changesSchema()).isFalse();
    }
}
