package org.realistgraph.graph;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.realistgraph.embedded.TestDatabase;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** Reads over Bolt from the official image, where a container engine is present. */
@Testcontainers(disabledWithoutDocker = true)
@TestInstance(Lifecycle.PER_CLASS)
final class ContainerGraphIT extends GraphContract {

    @Container
    private static final Neo4jContainer SERVER = new Neo4jContainer("neo4j:2026.08.1");

    private Driver driver;

    @BeforeAll
    void connect() {
        driver = GraphDatabase.driver(SERVER.getBoltUrl(), AuthTokens.basic("neo4j", SERVER.getAdminPassword()));
    }

    @AfterAll
    void disconnect() {
        driver.close();
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
