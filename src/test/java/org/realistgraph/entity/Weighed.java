package org.realistgraph.entity;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.SimpleQueryRunner;
import org.realistgraph.graph.Row;
import org.realistgraph.graph.Statements;

/** Weighs what a test has stored. */
public final class Weighed {

    private static final int AT_ONCE = 1000;

    private Weighed() {}

    /** Stores the weight of all that is there, as every write of the program does for what it reaches. */
    public static void all(SimpleQueryRunner runner) {
        sources(runner);
        var claims = ids(runner, "Claim");
        for (var from = 0; from < claims.size(); from += AT_ONCE) {
            var some = claims.subList(from, Math.min(from + AT_ONCE, claims.size()));
            run(
                    runner,
                    "weigh-claims",
                    read(runner, "evidence", some).stream()
                            .map(row -> StoredWeight.of(row).row())
                            .toList());
        }
    }

    /** Stores the weight of all sources alone. */
    public static void sources(SimpleQueryRunner runner) {
        run(runner, "weigh-sources", Kinship.rows(read(runner, "families", ids(runner, "Source"))));
    }

    private static List<String> ids(SimpleQueryRunner runner, String label) {
        return runner.run("MATCH (n:$($label)) RETURN n.id AS id", Map.of("label", label))
                .list(row -> row.get("id").asString());
    }

    private static List<Row> read(SimpleQueryRunner runner, String query, List<String> ids) {
        return runner.run(Statements.onClasspath().text("query/entity/" + query), Map.of("ids", ids))
                .list(row -> new Row(row.asMap()));
    }

    private static void run(SimpleQueryRunner runner, String command, List<Map<String, Object>> rows) {
        runner.run(Statements.onClasspath().text("command/entity/" + command), Map.of("rows", rows))
                .consume();
    }
}
