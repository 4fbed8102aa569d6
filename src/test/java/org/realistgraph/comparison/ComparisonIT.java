package org.realistgraph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.projection.AConfiguration.ASource.study;
import static org.realistgraph.projection.AConfiguration.aConfiguration;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Asking;
import org.realistgraph.completion.Wired;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.projection.AConfiguration;

/** Two programmes with a mechanism each, one broader than both, and a model of the one. */
final class ComparisonIT {

    private static final String ROWS = "rows { concept { id } label sharedByAll uniqueTo { name } cells { column state"
            + " towards status statusOf balance { text against { sources } } byBasis { key } configurations { id }"
            + " contexts { label } outcomes { direction towards outcome { id } } alignments { id } effects { id } } }";

    @BeforeEach
    void twoProgrammes() {
        TestDatabase.wipe();
        stored(aConfiguration("s")
                .of("sos")
                .in("crisis")
                .through("trust-sos")
                .leadingTo("care", "DECREASES")
                .supportedBy(study("one")));
        stored(aConfiguration("f")
                .of("fgc-model")
                .in("kin")
                .through("trust-fgc")
                .leadingTo("care", "INCREASES")
                .supportedBy(study("two")));
        stored(aConfiguration("gone").of("sos").through("trust-sos").with("status", "REJECTED"));
        stored(aConfiguration("own").of("sos").through("hope"));
        narrower("trust-sos", "trust", "Mechanism", "PROPOSED");
        narrower("trust-fgc", "trust", "Mechanism", "DRAFT");
        narrower("fgc-model", "fgc", "Intervention", "PROPOSED");
        TestDatabase.write("MATCH (o:Outcome {id: 'care'}), (i:Intervention {id: 'sos'}) SET o.desired = 'DECREASE'"
                + " CREATE (o)<-[:ON]-(:Node:Effect {id: 'effect'})-[:OF]->(i)");
    }

    @Test
    void programmesMeetOnWhatIsBroaderThanTheirMechanisms() {
        var answer = ask("compareInterventions(ids: [\"sos\", \"fgc\"]) { truncated " + ROWS + " }");
        assertThat(answer.each("label", "compareInterventions", "rows")).isEqualTo(List.of("trust", "hope"));
        assertThat(answer.at("compareInterventions", "rows", 0, "sharedByAll")).isEqualTo(true);
        assertThat(answer.at("compareInterventions", "rows", 1, "uniqueTo")).isEqualTo(Map.of("name", "sos"));
        assertThat(answer.each("state", "compareInterventions", "rows", 0, "cells"))
                .isEqualTo(List.of("THIN", "THIN"));
        assertThat(answer.each("state", "compareInterventions", "rows", 1, "cells"))
                .isEqualTo(List.of("UNCLEAR", "NOTHING_HERE"));
        assertThat(answer.each("towards", "compareInterventions", "rows", 0, "cells"))
                .isEqualTo(List.of(List.of("GOAL"), List.of("AWAY")));
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
    void oneRefutationContestsTheCellThatUsesTheClaim() {
        stored(aConfiguration("s").judgedBy(study("three"), "REFUTES"));
        var answer = ask("compareInterventions(ids: [\"sos\", \"fgc\"]) { columns { balance { text } } " + ROWS + " }");
        assertThat(answer.at("compareInterventions", "rows", 0, "cells", 0, "state"))
                .isEqualTo("CONTESTED");
        assertThat(answer.at("compareInterventions", "columns", 0, "balance", "text"))
                .asString()
                .contains("against: 1");
    }

    @Test
    void rejectedClaimsCountOnlyWhereAskedFor() {
        var answer =
                ask("compareInterventions(ids: [\"sos\", \"fgc\"], statuses: [PROPOSED, REJECTED]) { " + ROWS + " }");
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
        refused("ids: [\"fgc-model\", \"fgc\"]", "“fgc” holds fgc-model already.");
        refused("ids: [\"sos\", \"sos\"]", "A comparison is of 2 to 8 interventions, each named once.");
        refused("ids: [\"sos\", \"fgc\"], statuses: []", "Without a status no claim counts.");
        refused("ids: [\"sos\", \"fgc\"], perCell: 101", "A page holds 1 to 100 items.");
    }

    private static void refused(String arguments, String sentence) {
        var result = Wired.to(TestDatabase.graph())
                .execute("{ compareInterventions(" + arguments + ") { rows { label } } }");
        assertThat(result.getErrors()).singleElement().asString().contains(sentence);
    }

    private static Asking ask(String field) {
        return Asking.of(TestDatabase.graph(), "{ " + field + " }");
    }

    private static void narrower(String from, String to, String label, String status) {
        TestDatabase.write("MATCH (a:Concept {id: '" + from + "'}) MERGE (b:Node:Concept:" + label + " {id: '" + to
                + "'}) SET b.label = b.id, b.name = b.id CREATE (a)<-[:FROM]-(:Node:Claim:Alignment {id: '" + from
                + "--" + to + "', kind: 'NARROWER', status: '" + status + "', statement: 'It is.'})-[:TO]->(b)");
    }

    private static void stored(AConfiguration configuration) {
        configuration.store(TestDatabase.driver());
    }
}
