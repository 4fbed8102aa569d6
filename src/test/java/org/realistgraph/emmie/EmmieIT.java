package org.realistgraph.emmie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.completion.Asking.refused;
import static org.realistgraph.given.Given.effect;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.outcome;
import static org.realistgraph.given.Given.study;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.given.AppraisedGraph;

/** Cards of a small graph: five dimensions, and effects in plots or beside them. */
final class EmmieIT {

    @BeforeEach
    void aSmallGraph() {
        AppraisedGraph.store();
    }

    @Test
    void anEmmieCardHasFiveDimensionsWithSources() {
        var card =
                ask("emmie(intervention: \"ifps\") { members { id } dimensions { dimension truncated lines { statement"
                    + " locator node { id __typename } sources { source { id } stance locator basis } } } plots {"
                    + " measure unitOfAnalysis outcome { id } effects { id value } } beside { reason effect { id } }"
                    + " }");
        assertThat(card.each("dimension", "emmie", "dimensions"))
                .isEqualTo(List.of("EFFECT", "MECHANISM", "MODERATOR", "IMPLEMENTATION", "ECONOMICS"));
        assertThat(card.each("statement", "emmie", "dimensions", 0, "lines")).isEqualTo(Arrays.asList(null, "Fewer."));
        assertThat(card.each("node", "emmie", "dimensions", 1, "lines"))
                .isEqualTo(List.of(Map.of("id", "well", "__typename", "Configuration")));
        assertThat(card.each("stance", "emmie", "dimensions", 1, "lines", 0, "sources"))
                .isEqualTo(List.of("SUPPORTS", "SUPPORTS"));
        assertThat(card.each("statement", "emmie", "dimensions", 2, "lines")).isEqualTo(List.of("Speed helps."));
        assertThat(card.each("statement", "emmie", "dimensions", 4, "lines")).isEqualTo(List.of("It is dear."));
        assertThat(card.at("emmie", "plots"))
                .hasToString("[{measure=RR, unitOfAnalysis=CHILD, outcome={id=care}, effects=[{id=soon, value=0.5}]}]");
        assertThat(card.at("emmie", "beside"))
                .isEqualTo(List.of(Map.of("reason", "NOT_COMPARATIVE", "effect", Map.of("id", "level"))));
        assertThat(card.statements()).isEqualTo(2);
        refused("emmie(intervention: \"well\") { members { id } }", "No intervention has the id well.");
    }

    @Test
    void interimFiguresAndControlGroupsStandBesideThePlots() {
        var one = study("one");
        given(
                effect("control", "LEVEL").on(outcome("care")).from(one).with("unitOfAnalysis", "CHILD"),
                effect("early", "COMPARATIVE")
                        .of("ifps")
                        .on(outcome("care"))
                        .from(one)
                        .with("measure", "RR")
                        .with("value", 0.4)
                        .with("unitOfAnalysis", "CHILD")
                        .with("interim", true));
        var card = ask("emmie(intervention: \"ifps\") { plots { effects { id } } beside { reason effect { id } } }");
        assertThat(card.at("emmie", "plots")).hasToString("[{effects=[{id=soon}]}]");
        assertThat(card.at("emmie", "beside"))
                .hasToString("[{reason=OF_NO_INTERVENTION, effect={id=control}}, {reason=INTERIM, effect={id=early}},"
                        + " {reason=NOT_COMPARATIVE, effect={id=level}}]");
    }
}
