package org.realistgraph.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.completion.Asking.refused;
import static org.realistgraph.embedded.TestDatabase.write;
import static org.realistgraph.given.Given.alignment;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.context;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.study;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Asking;
import org.realistgraph.given.AppraisedGraph;

/** What is missing, kind by kind, and what only seems to be. */
final class GapsIT {

    @BeforeEach
    void aSmallGraph() {
        AppraisedGraph.store();
    }

    @Test
    void gapsAreListedByKind() {
        var gaps = ask("gaps(country: \"GB\") { kind truncated nodes { id } }");
        assertThat(gaps.statements()).isEqualTo(12);
        assertThat(ids(gaps, GapKind.MISSING_ROLE)).isEqualTo("[{id=fragment}]");
        assertThat(ids(gaps, GapKind.NO_EVIDENCE)).isEqualTo("[{id=fragment}]");
        assertThat(ids(gaps, GapKind.ONE_SOURCE)).isEqualTo("[]");
        assertThat(ids(gaps, GapKind.ABSTRACT_ONLY)).isEqualTo("[{id=contested}, {id=well}]");
        assertThat(ids(gaps, GapKind.CONTRARY_UNANSWERED)).isEqualTo("[{id=contested}]");
        assertThat(ids(gaps, GapKind.EXPLANATION_NOT_LOOKED_AT)).isEqualTo("[{id=fragment}]");
        assertThat(ids(gaps, GapKind.CONTEXT_NOT_STUDIED)).isEqualTo("[]");
        assertThat(ids(gaps, GapKind.MODERATOR_UNUSED)).isEqualTo("[{id=idle}]");
        assertThat(ids(gaps, GapKind.TARGET_WITHOUT_EFFECT)).isEqualTo("[]");
        assertThat(ids(gaps, GapKind.MODERATION_WITHOUT_EVIDENCE)).isEqualTo("[{id=moderation}]");
    }

    @Test
    void whatWasNotStudiedWasNotStudiedInACountry() {
        var gaps =
                ask("gaps(kinds: [CONTEXT_NOT_STUDIED, MECHANISM_NOT_STUDIED], country: \"NL\") { kind nodes { id } }");
        assertThat(gaps.at("gaps", 0, "nodes")).hasToString("[{id=crisis}, {id=kin}]");
        assertThat(gaps.at("gaps", 1, "nodes")).hasToString("[{id=faith}, {id=hope}]");
        assertThat(gaps.statements()).isEqualTo(3);
        refused("gaps(kinds: [CONTEXT_NOT_STUDIED]) { kind }", "kinds about missing studies also need a country");
        refused("gaps(country: \"XX-ENG\") { kind }", "No country has that code.");
        refused("gaps(country: \"England\") { kind }", "No country has that code.");
        refused("gaps(statuses: []) { kind }", "The list of statuses is empty, so no claim can match.");
    }

    @Test
    void aSourceOfUnknownCountryMayBeFromThereAndASilentStudySaysNothing() {
        var dutch = "gaps(kinds: [CONTEXT_NOT_STUDIED], country: \"NL\") { nodes { id } }";
        given(configuration("well").judgedBy(study("four").with("countries", List.of("NL")), "SILENT"));
        assertThat(ask(dutch).at("gaps", 0, "nodes")).hasToString("[{id=crisis}, {id=kin}]");
        given(configuration("well").judgedBy(study("five"), "MIXED"));
        assertThat(ask(dutch).at("gaps", 0, "nodes")).hasToString("[{id=kin}]");
    }

    @Test
    void whatIsNarrowerIsStudiedForTheBroader() {
        var dutch = "gaps(kinds: [CONTEXT_NOT_STUDIED], country: \"NL\") { nodes { id } }";
        given(
                configuration("narrow").in("row").supportedBy(study("four").with("countries", List.of("NL"))),
                alignment(context("row"), "NARROWER", context("crisis")));
        assertThat(ask(dutch).at("gaps", 0, "nodes")).hasToString("[{id=kin}]");
    }

    @Test
    void aDisputeAnswersARefutationAndAWithdrawnTargetEffectLeavesAGap() {
        given(configuration("contested").disputed());
        write("MATCH (e:Effect) DETACH DELETE e");
        var gaps = ask("gaps(kinds: [CONTRARY_UNANSWERED, TARGET_WITHOUT_EFFECT]) { kind nodes { id } }");
        assertThat(gaps.at("gaps", 0, "nodes")).hasToString("[]");
        assertThat(gaps.at("gaps", 1, "nodes")).hasToString("[{id=care}]");
    }

    private static String ids(Asking gaps, GapKind kind) {
        return String.valueOf(gaps.at("gaps", gaps.each("kind", "gaps").indexOf(kind.name()), "nodes"));
    }
}
