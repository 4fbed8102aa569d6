package org.realistgraph.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.graphdb.GraphDatabaseService;
import org.realistgraph.entity.Weighed;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Migrations;
import org.realistgraph.graph.Statements;

/**
 * A database for one class of tests that needs a large graph: filled before it has an index, which is many times cheaper,
 * and dropped instead of being wiped.
 */
public final class OwnDatabase implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final Driver driver;

    private OwnDatabase(EmbeddedDatabase database) {
        this.database = database;
        this.driver = GraphDatabase.driver(database.uri(), database.authToken());
    }

    /** Starts it with its files in that folder, fills it, migrates it, and weighs its sources. */
    public static OwnDatabase start(Path folder, Consumer<GraphDatabaseService> fill) throws IOException {
        var own = new OwnDatabase(EmbeddedDatabase.start(folder, Server.settings()));
        fill.accept(own.database.graph());
        new Migrations(own.driver, SessionConfig.defaultConfig(), Statements.onClasspath()).run();
        try (var session = own.driver.session()) {
            session.run("CALL db.awaitIndexes(300)").consume();
            Weighed.sources(session);
        }
        return own;
    }

    /** Reads in process, as the service does by default. */
    public Graph graph() {
        return TestDatabase.inProcess(database);
    }

    public Driver driver() {
        return driver;
    }

    @Override
    public void close() throws IOException {
        driver.close();
        database.close();
    }
}
