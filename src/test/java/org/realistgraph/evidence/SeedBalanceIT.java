package org.realistgraph.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Row;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;
import org.realistgraph.projection.Reader;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;

/** The balance that analyses count is the balance that a claim shows, for every configuration of the seed. */
final class SeedBalanceIT {

    @Test
    void analysesCountAsClaimsDo() {
        SeededGraph.load();
        var statements = Statements.onClasspath();
        var reader = new Reader(TestDatabase.graph(), Mapping.of(SchemaFiles.completed()), statements);
        var values = new HashMap<String, @Nullable Object>();
        values.put("ids", null);
        values.put("interventions", null);
        values.put("statuses", List.of("PROPOSED"));
        var rows = reader.facts("query/comparison/configurations", values);
        var voices = Voices.behind(reader, rows);
        var counted = new HashMap<String, String>();
        rows.forEach(row -> counted.put(
                row.text("id"),
                Balance.of(voices.mentions(row), row.number("disputes")).text()));
        assertThat(counted).hasSizeGreaterThan(20).isEqualTo(shown(statements));
    }

    private static Map<String, String> shown(Statements statements) {
        var shown = new HashMap<String, String>();
        TestDatabase.graph()
                .read(Statement.of("MATCH (this:Configuration) RETURN this.id AS id, ("
                        + statements.text("field/claim/balance") + ") AS balance"))
                .stream()
                .map(Row::new)
                .forEach(row -> shown.put(
                        row.text("id"), row.map("balance").as(Balance.class).text()));
        return shown;
    }
}
