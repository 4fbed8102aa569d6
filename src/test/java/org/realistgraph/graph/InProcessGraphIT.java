package org.realistgraph.graph;

import java.time.Duration;
import org.neo4j.driver.Driver;
import org.realistgraph.embedded.TestDatabase;

/** Reads in the process of the database. */
final class InProcessGraphIT extends GraphContract {

    @Override
    Graph graph(Duration timeout) {
        return TestDatabase.graph(timeout);
    }

    @Override
    Driver driver() {
        return TestDatabase.driver();
    }
}
