package org.realistgraph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.given.Given.alignment;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.effect;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.intervention;
import static org.realistgraph.given.Given.mechanism;
import static org.realistgraph.given.Given.outcome;
import static org.realistgraph.given.Given.study;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Asking;
import org.realistgraph.embedded.TestDatabase;

/** Two programmes with a mechanism each, one broader than both, and a model of the one. */
final class ComparisonIT {

    private static final String ROWS = "rows { concept { id } label sharedByAll uniqueTo { name } cells { column state"
        + " towards status statusOf entries { towards state thisWay { sources } contrary { sources } text } disputed"
        + " configurations { id } contexts { label } outcomes { direction towards outcome { id } } alignments { id }"
        + " effects { id } } }";

    @BeforeEach
    void twoProgrammes() {
        TestDatabase.wipe();
        given(
                configuration("s")
                        .of("sos")
                        .in("crisis")
                        .through("trust-sos")
                        .leadingTo("care", "DECREASES")
                        .supportedBy(study("one")),
                configuration("f")
                        .of("fgc-model")
                        .in("kin")
                        .through("trust-fgc")
                        .leadingTo("care", "INCREASES")
                        .supportedBy(study("two")),
                configuration("gone").of("sos").through("trust-sos").with("status", "REJECTED"),
                configuration("own").of("sos").through("hope"),
                alignment(mechanism("trust-sos"), "NARROWER", mechanism("trust")),
                alignment(mechanism("trust-fgc"), "NARROWER", mechanism("trust"))
                        .with("status", "DRAFT"),
                alignment(intervention("fgc-model"), "NARROWER", intervention("fgc")),
                effect("effect", "LEVEL").of("sos").on(outcome("care").with("desired", "DECREASE")));
    }

    @Test
    void programmesMeetOnWhatIsBroaderThanTheirMechanisms() {
        var answer = ask("compareInterventions(ids: [\"sos\", \"fgc\"]) { truncated " + ROWS + " }");
        assertThat(answer.each("label", "compareInterventions", "rows")).isEqualTo(List.of("trust", "hope"));
        assertThat(answer.at("compareInterventions", "rows", 0, "sharedByAll")).isEqualTo(true);
        assertThat(answer.at("compareInterventions", "rows", 1, "uniqueTo")).isEqualTo(Map.of("name", "sos"));
        assertThat(answer.each("state", "compareInterventions", "rows", 0, "cells"))
                .isEqualTo(List.of("ONE_SOURCE", "ONE_SOURCE"));
        assertThat(answer.each("state", "compareInterventions", "rows", 1, "cells"))
                .isEqualTo(List.of("NO_RESULT", "NOTHING_HERE"));
        assertThat(answer.each("towards", "compareInterventions", "rows", 0, "cells"))
                .isEqualTo(List.of(List.of("AS_INTENDED"), List.of("OTHER_WAY")));
    }

    @Test
    void aCellShowsWhatItRestsOn() {
        var answer = ask("compareInterventions(ids: [\"sos\", \"fgc\"]) { " + ROWS + " }");
        assertThat(answer.each("id", "compareInterventions", "rows", 0, "cells", 0, "configurations"))
                .isEqualTo(List.of("s"));
        assertThat(answer.at("compareInterventions", "rows", 0, "cells", 0, "contexts"))
                .isEqualTo(List.of(Map.of("label", "crisis")));
        assertThat(answer.each("id", "compareInterventions", "rows", 0, "cells", 0, "effects"))
                .isEqualTo(List.of("effect"));
        assertThat(answer.each("id", "compareInterventions", "rows", 0, "cells", 1, "alignments"))
                .isEqualTo(List.of("trust-fgc--trust", "fgc-model--fgc"));
        assertThat(answer.at("compareInterventions", "rows", 0, "cells", 1, "statusOf"))
                .isEqualTo("trust-fgc--trust");
    }

    @Test
    void oneContraryResultTurnsTheCellThatUsesTheClaim() {
        given(configuration("s").judgedBy(study("three"), "CONTRARY"));
        var answer = ask("compareInterventions(ids: [\"sos\", \"fgc\"]) { " + ROWS + " }");
        assertThat(answer.each("state", "compareInterventions", "rows", 0, "cells", 0, "entries"))
                .isEqualTo(List.of("DIFFER"));
        assertThat(answer.at("compareInterventions", "rows", 0, "cells", 0, "entries", 0, "text"))
                .asString()
                .contains("found in 1, contrary in 1; results differ");
    }

    @Test
    void aScopeLeavesSourcesOutAndShowsTheWhole() {
        given(configuration("s").judgedBy(study("three"), "CONTRARY"));
        var answer =
                ask("compareInterventions(ids: [\"sos\", \"fgc\"], scope: { sources: { not: { id: [\"three\"] } } })"
                        + " { rows { cells { entries { state whole { state } leftOut { sources } } } } }");
        assertThat(answer.at("compareInterventions", "rows", 0, "cells", 0, "entries"))
                .hasToString("[{state=ONE_SOURCE, whole={state=DIFFER}, leftOut={sources=1}}]");
    }

    @Test
    void rejectedClaimsCountOnlyWhereAskedFor() {
        var answer = ask("compareInterventions(ids: [\"sos\", \"fgc\"], scope: { statuses: [PROPOSED, REJECTED] }) { "
                + ROWS + " }");
        assertThat(answer.at("compareInterventions", "rows")).asString().contains("gone");
        var without = ask("compareInterventions(ids: [\"sos\", \"fgc\"]) { " + ROWS + " }");
        assertThat(without.at("compareInterventions", "rows")).asString().doesNotContain("gone");
    }

    @Test
    void itTakesFiveStatementsAndFourWithoutNodes() {
        assertThat(ask("compareInterventions(ids: [\"sos\", \"fgc\"]) { " + ROWS + " }")
                        .statements())
                .isEqualTo(5);
        assertThat(ask("compareInterventions(ids: [\"sos\", \"fgc-model\"], by: OUTCOME) { rows { label cells"
                                + " { state } } }")
                        .statements())
                .isEqualTo(4);
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        refused("ids: [\"sos\", \"nobody\"]", "No intervention has the id nobody.");
        refused("ids: [\"fgc-model\", \"fgc\"]", "“fgc” already includes fgc-model.");
        refused("ids: [\"sos\", \"sos\"]", "A comparison is of 2 to 8 interventions, each named once.");
        refused(
                "ids: [\"sos\", \"fgc\"], scope: { statuses: [] }",
                "The list of statuses is empty, so no claim can match.");
        refused("ids: [\"sos\", \"fgc\"], perCell: 101", "A page holds 1 to 100 items.");
    }

    private static void refused(String arguments, String sentence) {
        Asking.refused("compareInterventions(" + arguments + ") { rows { label } }", sentence);
    }
}
