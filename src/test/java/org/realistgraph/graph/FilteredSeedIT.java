package org.realistgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.embedded.TestDatabase;

/** What filters keep of the seed, counted beforehand in plain Cypher. */
final class FilteredSeedIT {

    @BeforeAll
    static void theSeed() {
        SeededGraph.load();
    }

    /** A condition on a member's relation and one on its node hold of the same member, however they are put together. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ outcomes: { and: [{ direction: INCREASES }, { outcome: { desired: DECREASE } }] } } | 15",
                "{ outcomes: { not: { outcome: { desired: INCREASE } } } } | 66",
                "{ firing: { or: [{ mechanism: { actor: PARENT } }] } } | 33",
                "{ outcomes: { or: [{ direction: INCREASES, outcome: { desired: DECREASE } },"
                        + " { direction: DECREASES, outcome: { desired: INCREASE } }] } } | 26",
            })
    void conditionsOnTheFarNodeHoldInsideAndOrAndNot(String filter, int kept) {
        assertThat(total("configurations", filter)).isEqualTo(kept);
    }

    private static @Nullable Object total(String plural, String filter) {
        return Asking.of(TestDatabase.graph(), "{ it: " + plural + "(filter: " + filter + ") { totalCount } }")
                .at("it", "totalCount");
    }
}
