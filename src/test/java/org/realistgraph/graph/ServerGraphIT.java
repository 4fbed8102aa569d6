package org.realistgraph.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.realistgraph.embedded.Server;
import org.realistgraph.embedded.TestDatabase;

/** Reads over Bolt from a Neo4j process of its own. */
@TestInstance(Lifecycle.PER_CLASS)
final class ServerGraphIT extends GraphContract {

    private Server server;
    private Driver driver;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = Server.start(folder);
        driver = server.driver();
    }

    @AfterAll
    void stop() {
        driver.close();
        server.close();
    }

    @Override
    Graph graph(Duration timeout) {
        return TestDatabase.bolt(driver, timeout);
    }

    @Override
    Driver driver() {
        return driver;
    }
}
