package org.realistgraph.change;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.RetryableException;
import org.realistgraph.embedded.TestKey;
import org.realistgraph.graph.Heartbeat;
import org.realistgraph.graph.Statements;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of writing, wired to a database without a server around it. */
public record Written(ChangeLog changes, Commands commands, Neo4jTemplate template) {

    public static Written to(Driver driver) {
        return to(driver, TestKey.KEY);
    }

    static Written to(Driver driver, String key) {
        var client = Neo4jClient.create(driver);
        var manager = new Neo4jTransactionManager(driver);
        var commands = new Commands(client, Statements.onClasspath());
        var retry = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(50)
                .delay(Duration.ofMillis(5))
                .predicate(Written::isTransient)
                .build());
        var state = new State(Mapping.of(SchemaFiles.completed()));
        var changes = new ChangeLog(
                new TransactionTemplate(manager),
                retry,
                new Heartbeat(driver),
                commands,
                new EntrySeal(key),
                state,
                Clock.systemUTC());
        return new Written(changes, commands, new Neo4jTemplate(client, new Neo4jMappingContext(), manager));
    }

    /** How the graph differs from what its change log says. */
    public List<String> differences() {
        return new StoreCheck(changes, commands, List.of()).differences();
    }

    private static boolean isTransient(Throwable error) {
        return error instanceof RetryableException || (error.getCause() != null && isTransient(error.getCause()));
    }
}
