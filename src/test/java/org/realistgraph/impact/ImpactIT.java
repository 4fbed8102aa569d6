package org.realistgraph.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.completion.Asking.refused;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.review;
import static org.realistgraph.given.Given.statistic;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.given.AppraisedGraph;

/** What rests on a review, on a study and on one piece of evidence. */
final class ImpactIT {

    @BeforeEach
    void aSmallGraph() {
        AppraisedGraph.store();
    }

    @Test
    void aReviewTakesItsStatisticsWithIt() {
        given(statistic("half", "PREVALENCE").reportedIn(review("survey", "SURVEY")));
        assertThat(ask("impactOf(id: \"survey\") { statistics { id } }").at("impactOf", "statistics"))
                .hasToString("[{id=half}]");
    }

    @Test
    void whatRestsOnAStudyIsWeighedWithoutIt() {
        var impact = ask(
                "impactOf(id: \"one\") { thing { id __typename } claims { claim { id } becomes balances { part { kind"
                    + " id } before { supporting { sources } } after { text } } } effects { id } findings { id } }");
        assertThat(impact.each("claim", "impactOf", "claims"))
                .isEqualTo(List.of(Map.of("id", "contested"), Map.of("id", "well")));
        assertThat(impact.each("becomes", "impactOf", "claims")).isEqualTo(List.of("UNSUPPORTED", "SINGLE_SOURCED"));
        assertThat(impact.at("impactOf", "claims", 0, "balances", 0, "after", "text"))
                .asString()
                .startsWith("On ");
        assertThat(impact.at("impactOf", "effects")).hasToString("[{id=level}, {id=soon}]");
        assertThat(impact.at("impactOf", "findings")).hasToString("[{id=cost}]");
        assertThat(impact.statements()).isEqualTo(3);
    }

    @Test
    void evidenceWithoutABasisCounts() {
        TestDatabase.write("MATCH (evidence:Evidence) REMOVE evidence.basis");
        assertThat(ask("impactOf(id: \"one\") { claims { becomes } }").each("becomes", "impactOf", "claims"))
                .isEqualTo(List.of("UNSUPPORTED", "SINGLE_SOURCED"));
    }

    @Test
    void onePieceOfEvidenceFallsAlone() {
        var impact =
                ask("impactOf(id: \"contested--three--CONTRARY\") { claims { claim { id } becomes } effects { id } }");
        assertThat(impact.at("impactOf"))
                .hasToString("{claims=[{claim={id=contested}, becomes=UNOPPOSED}], effects=[]}");
        refused("impactOf(id: \"well\") { thing { id } }", "No study, review, testimony or evidence has the id well.");
    }
}
