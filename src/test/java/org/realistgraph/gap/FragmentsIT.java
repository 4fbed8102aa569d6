package org.realistgraph.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.projection.AConfiguration.aConfiguration;
import static org.realistgraph.projection.AppraisedGraph.ask;
import static org.realistgraph.projection.AppraisedGraph.stored;
import static org.realistgraph.projection.AppraisedGraph.write;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.projection.AppraisedGraph;

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
        stored(aConfiguration("opinion")
                .in("risk")
                .leadingTo("entry", "DECREASES")
                .heldBy("synthesis", List.of("CONTEXT", "MECHANISM", "OUTCOME")));
        stored(aConfiguration("theory").in("edge").through("trust").leadingTo("placement", "DECREASES"));
        stored(aConfiguration("contrary").through("fear").leadingTo("entry", "INCREASES"));
        write("UNWIND ['entry', 'placement'] AS id MATCH (o:Outcome {id: id}) MERGE (b:Node:Concept:Outcome {id:"
                + " 'away', label: 'Away'}) CREATE (o)<-[:FROM]-(:Node:Claim:Alignment {id: id + '--away', kind:"
                + " 'NARROWER', status: 'PROPOSED'})-[:TO]->(b)");
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
