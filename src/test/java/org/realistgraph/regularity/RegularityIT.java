package org.realistgraph.regularity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.completion.Asking.refused;
import static org.realistgraph.given.Given.alignment;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.mechanism;
import static org.realistgraph.given.Given.outcome;
import static org.realistgraph.given.Given.study;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;

/** Trust in a crisis goes with less care in two configurations, each with a source of its own on the whole. */
final class RegularityIT {

    private static final String SHOWN = "regularities { text patterns { kind text towards outcome { id }"
            + " configurations { id } counterExamples { configuration { id } reasons } boundaries { id }"
            + " programmeNulls { configuration { id } sources { id } } outcomeNotKnown { id }"
            + " contrasts { first { id } second { id } } status statusOf } }";

    @BeforeEach
    void twoConfigurations() {
        TestDatabase.wipe();
        given(
                configuration("a")
                        .in("crisis")
                        .through("trust")
                        .leadingTo("care", "DECREASES")
                        .supportedBy(study("one")),
                configuration("b")
                        .in("crisis")
                        .through("trust")
                        .leadingTo("care", "DECREASES")
                        .with("status", "DRAFT")
                        .supportedBy(study("two")),
                outcome("care").with("desired", "DECREASE"));
    }

    @Test
    void sourcesOfTheirOwnForResultAndExplanationMakeADemiRegularity() {
        var found = ask(SHOWN);
        assertThat(found.at("regularities", "text"))
                .isEqualTo("Demi-regularities: 1. Outcome patterns: 0. Recurring in the coding: 0.");
        assertThat(found.at("regularities", "patterns", 0, "text"))
                .isEqualTo("Context: crisis; Mechanism: trust; Outcome: as the programmes intend, care. In 2"
                        + " configurations.");
        assertThat(found.at("regularities", "patterns", 0, "statusOf")).isEqualTo("b");
        assertThat(found.statements()).isEqualTo(4);
    }

    @Test
    void inferredReasoningMakesAnOutcomePatternAndOneTrialNeither() {
        given(configuration("a").with("inferred", List.of("REASONING")));
        assertThat(kind()).isEqualTo("OUTCOME_PATTERN");
        given(study("one").partOf("certain:trial"), study("two").partOf("certain:trial"));
        assertThat(kind()).isEqualTo("RECURS_IN_THE_CODING");
    }

    @Test
    void aResultOfASourceForTheMechanismIsACounterExampleAndAnyOtherIsTheProgrammes() {
        given(configuration("b").judgedBy(study("three"), "NO_DIFFERENCE"));
        var found = ask(SHOWN);
        assertThat(found.at("regularities", "patterns", 0, "programmeNulls"))
                .hasToString("[{configuration={id=b}, sources=[{id=three}]}]");
        assertThat(found.at("regularities", "patterns", 0, "counterExamples")).hasToString("[]");
    }

    @Test
    void anotherDirectionIsACounterExampleAndABlockThatNobodyFoundIsPossibleOnly() {
        given(
                configuration("c").in("crisis").through("trust").leadingTo("care", "INCREASES"),
                configuration("d").in("crisis").blocking("trust").leadingTo("care", "INCREASES"),
                configuration("e")
                        .in("crisis")
                        .blocking("trust")
                        .leadingTo("care", "INCREASES")
                        .supportedBy(study("four")),
                configuration("f").in("calm").through("trust"));
        var found = ask(SHOWN);
        assertThat(found.at("regularities", "patterns", 0, "counterExamples"))
                .hasToString("[{configuration={id=c}, reasons=[OTHER_DIRECTION]},"
                        + " {configuration={id=d}, reasons=[POSSIBLE_BOUNDARY]}]");
        assertThat(found.at("regularities", "patterns", 0, "boundaries")).hasToString("[{id=e}]");
        assertThat(found.at("regularities", "patterns", 0, "outcomeNotKnown")).hasToString("[{id=f}]");
    }

    @Test
    void aContrastIsOfOneMechanismInContextsThatShareNothing() {
        given(
                configuration("c").in("calm").through("faith").leadingTo("care", "INCREASES"),
                configuration("n").in("peace").through("trust").leadingTo("care", "NO_CHANGE"),
                configuration("x").in("calm").through("trust").leadingTo("care", "MIXED"),
                alignment(mechanism("trust"), "NARROWER", mechanism("bond")),
                alignment(mechanism("faith"), "NARROWER", mechanism("bond")));
        assertThat(ask("contrasts { totalCount contrasts { first { id } second { id } opposed { firstTowards } } }")
                        .at("contrasts", "contrasts"))
                .hasToString("[{first={id=a}, second={id=c}, opposed=[{firstTowards=AS_INTENDED}]},"
                        + " {first={id=a}, second={id=n}, opposed=[{firstTowards=AS_INTENDED}]},"
                        + " {first={id=b}, second={id=c}, opposed=[{firstTowards=AS_INTENDED}]},"
                        + " {first={id=b}, second={id=n}, opposed=[{firstTowards=AS_INTENDED}]},"
                        + " {first={id=c}, second={id=n}, opposed=[{firstTowards=OTHER_WAY}]}]");
    }

    @Test
    void whereContextsAreNotHeldAPatternHasNoKind() {
        var found = ask(SHOWN.replace("regularities {", "regularities(by: NONE) {"));
        assertThat(found.at("regularities", "text")).isEqualTo("Same mechanism and outcome, context not held: 1.");
        assertThat(found.at("regularities", "patterns", 0, "kind")).isNull();
        refused("regularities(first: 0) { text }", "A page holds 1 to 100 items.");
    }

    private static Object kind() {
        return String.valueOf(ask(SHOWN).at("regularities", "patterns", 0, "kind"));
    }
}
