package org.realistgraph.graph;

import java.time.Duration;
import org.neo4j.driver.Driver;
import org.realistgraph.embedded.TestDatabase;

/** Reads over Bolt from the embedded database. */
final class BoltGraphIT extends GraphContract {

    @Override
    Graph graph(Duration timeout) {
        return TestDatabase.bolt(driver(), timeout);
    }

    @Override
    Driver driver() {
        return TestDatabase.driver();
    }
}
