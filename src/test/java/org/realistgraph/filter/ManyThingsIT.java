package org.realistgraph.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.realistgraph.bench.GeneratedGraph;
import org.realistgraph.embedded.TestDatabase;

/** Filters of lists that are longer than what is counted: 20,000 configurations with what belongs to them. */
@EnabledIfSystemProperty(named = "nightly", matches = "true")
final class ManyThingsIT {

    private static final int CONFIGURATIONS = 20_000;
    private static final int MANY = Integer.getInteger("filters", 2_000);
    private static final int PAGES = 3;

    @Test
    void aLongListKeepsWhatLookingAtEachThingFinds() {
        TestDatabase.wipe();
        GeneratedGraph.store(TestDatabase.driver(), CONFIGURATIONS);
        var comparison = new Comparison(RawGraph.read(TestDatabase.driver()), PAGES);
        assertThat(comparison.ofLists(MANY)).isEmpty();
    }
}
