package org.realistgraph.change;

import java.util.List;
import java.util.Map;
import org.realistgraph.graph.Statements;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Runs named statements over Bolt, in the current transaction. */
public final class Commands {

    private final Neo4jClient client;
    private final Statements statements;

    Commands(Neo4jClient client, Statements statements) {
        this.client = client;
        this.statements = statements;
    }

    /** Runs a statement from the folder {@code cypher}, and returns its rows. */
    public List<Map<String, Object>> run(String file, Map<String, Object> parameters) {
        return List.copyOf(
                client.query(statements.text(file)).bindAll(parameters).fetch().all());
    }
}
