package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.completion.Asking;
import org.realistgraph.embedded.TestDatabase;

/** What filters keep of the seed, counted beforehand in plain Cypher. */
final class FilteredSeedIT {

    @BeforeAll
    static void theSeed() {
        SeededGraph.load();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ outcomes: { and: [{ direction: INCREASES }, { outcome: { desired: DECREASE } }] } } | 19",
                "{ outcomes: { not: { outcome: { desired: INCREASE } } } } | 82",
                "{ firing: { or: [{ mechanism: { actor: PARENT } }] } } | 35",
                "{ outcomes: { or: [{ direction: INCREASES, outcome: { desired: DECREASE } },"
                        + " { direction: DECREASES, outcome: { desired: INCREASE } }] } } | 33",
            })
    void whatIsSaidOfTheFarNodeHoldsInAndInOrAndInNot(String filter, int kept) {
        keeps("configurations", filter, kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "configurations | { interventions: { id: \"ifps\" }, completeness: { complete: true } } | 22",
                "moderations | { by: { id: \"mod-duration\" }, contested: false } | 4",
                "ripples | { from: { id: \"cmo-alliance\" }, contested: false } | 4",
                "claims | { synthesis: { id: \"reducing-need-for-care\" }, completeness: { complete: true } } | 668",
            })
    void theIdOfARelationStandsBesideWhatIsComputed(String plural, String filter, int kept) {
        keeps(plural, filter, kept);
    }

    private static void keeps(String plural, String filter, int kept) {
        var asked = Asking.of(
                TestDatabase.graph(),
                "{ it: " + plural + "(first: 100, filter: " + filter + ") { totalCount nodes { id } } }");
        assertThat(asked.at("it", "totalCount")).isEqualTo(kept);
        assertThat(asked.each("id", "it", "nodes")).hasSize(Math.min(kept, 100));
    }
}
