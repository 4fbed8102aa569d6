package org.realistgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

final class StatementsTests {

    private static final String FILE = """
        // Finds a thing.
        // $id -> id

        MATCH (n:Thing {id: $id}) // by its id
        RETURN n.id AS id
        """;

    @Test
    void theTextComesWithoutTheHeader() {
        assertThat(of(FILE).text("query/thing")).isEqualTo("MATCH (n:Thing {id: $id}) // by its id\nRETURN n.id AS id");
    }

    @Test
    void theHeaderSaysWhatGoesInAndComesOut() {
        assertThat(of(FILE).header("query/thing")).isEqualTo("Finds a thing.\n$id -> id");
    }

    @Test
    void anUnknownNameIsNamed() {
        var statements = of(FILE);
        assertThatThrownBy(() -> statements.text("query/nothing"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("cypher/query/nothing.cypher");
    }

    @Test
    void aFileWithoutAHeaderIsRefused() {
        assertThatThrownBy(() -> of("MATCH (n) RETURN n.id"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cypher/query/thing.cypher");
    }

    @Test
    void theFilesOfTheClassPathAreKnownByTheirPaths() {
        assertThat(Statements.onClasspath().files())
                .containsKeys("migration/V0001__constraints", "query/migration/applied");
    }

    private static Statements of(String file) {
        return Statements.of(Map.of("query/thing", file));
    }
}
