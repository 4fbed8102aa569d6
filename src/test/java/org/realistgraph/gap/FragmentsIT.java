package org.realistgraph.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.given.Given.alignment;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.outcome;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.given.AppraisedGraph;

/** Fragments of a small graph, and what could complete them. */
final class FragmentsIT {

    @BeforeEach
    void aSmallGraph() {
        AppraisedGraph.store();
    }

    @Test
    void aFragmentIsOfferedWhatSharesAConceptAndHasWhatIsMissing() {
        var fragments =
                ask("fragments { configuration { id } missing completions { configuration { id } shared { id } gives"
                        + " reason } }");
        assertThat(fragments.at("fragments", 0, "missing")).isEqualTo(List.of("OUTCOME"));
        assertThat(fragments.at("fragments", 0, "completions"))
                .isEqualTo(List.of(Map.of(
                        "configuration", Map.of("id", "well"),
                        "shared", List.of(Map.of("id", "crisis"), Map.of("id", "hope")),
                        "gives", List.of("OUTCOME"),
                        "reason", "It also names “crisis”, “hope”, and it has the outcome that is missing here.")));
        assertThat(fragments.statements()).isEqualTo(3);
    }

    @Test
    void aFragmentMeetsOthersOnTheNearestBroaderConceptAndNeverOnAnOppositeOutcome() {
        given(
                configuration("opinion")
                        .in("risk")
                        .leadingTo("entry", "DECREASES")
                        .heldBy("synthesis", List.of("CONTEXT", "MECHANISM", "OUTCOME")),
                configuration("theory").in("edge").through("trust").leadingTo("placement", "DECREASES"),
                configuration("contrary").through("fear").leadingTo("entry", "INCREASES"),
                alignment(outcome("entry"), "NARROWER", outcome("away").named("Away")),
                alignment(outcome("placement"), "NARROWER", outcome("away")));
        var fragments =
                ask("fragments { configuration { id } completions { configuration { id } shared { id } reason } }");
        assertThat(fragments.at("fragments", 1, "configuration")).hasToString("{id=opinion}");
        assertThat(fragments.at("fragments", 1, "completions"))
                .isEqualTo(List.of(Map.of(
                        "configuration", Map.of("id", "theory"),
                        "shared", List.of(Map.of("id", "away")),
                        "reason",
                                "It meets it on the broader “Away”, and it has the mechanism that is missing here.")));
    }
}
