package org.realistgraph.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.review;
import static org.realistgraph.given.Given.study;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.completion.Asking;
import org.realistgraph.embedded.TestDatabase;

final class BalanceIT {

    private static final String SIDES = "mentions sources independentSources { atLeast atMost }";

    @BeforeEach
    void emptyGraph() {
        TestDatabase.wipe();
    }

    @Test
    void reportsOfOneTrialCountAsOneFamily() {
        given(configuration("a")
                .leadingTo("care", "DECREASES")
                .supportedBy(study("report").partOf("certain:trial"))
                .supportedBy(study("paper").partOf("certain:trial")));
        assertThat(side("supporting")).isEqualTo(weight(2, 2, 1, 1));
    }

    @Test
    void aPossibleFamilyIsMergedInTheLowerCountAndApartInTheUpper() {
        given(configuration("a")
                .leadingTo("care", "DECREASES")
                .supportedBy(study("one").partOf("possible:data"))
                .supportedBy(study("two").partOf("possible:data"))
                .supportedBy(study("three")));
        assertThat(side("supporting")).isEqualTo(weight(3, 3, 2, 3));
    }

    @Test
    void familiesThatShareASourceAreOneInTheLowerCount() {
        given(configuration("a")
                .leadingTo("care", "DECREASES")
                .supportedBy(study("one").partOf("certain:trial"))
                .supportedBy(study("both").partOf("certain:trial", "possible:data"))
                .supportedBy(study("two").partOf("possible:data")));
        assertThat(side("supporting")).isEqualTo(weight(3, 3, 1, 2));
    }

    @Test
    void aReviewOfUnknownContentCountsInTheUpperCountOnly() {
        given(configuration("a")
                .leadingTo("care", "DECREASES")
                .supportedBy(study("one"))
                .supportedBy(review("r", "SYSTEMATIC_REVIEW")));
        assertThat(side("supporting")).isEqualTo(weight(2, 2, 1, 2));
        assertThat(balance("overlapUnknown")).isEqualTo(1);
    }

    @Test
    void aReportOfSeveralTrialsJoinsNone() {
        given(configuration("a")
                .leadingTo("care", "DECREASES")
                .supportedBy(study("one").partOf("certain:data"))
                .supportedBy(study("both").partOf("certain:data", "certain:trial"))
                .supportedBy(study("two").partOf("certain:trial"))
                .supportedBy(study("three")));
        assertThat(side("supporting")).isEqualTo(weight(4, 4, 3, 3));
        assertThat(ask("grounding { bySource { key } }"))
                .hasToString("{bySource=[{key=certain:data}, {key=certain:data + certain:trial},"
                        + " {key=certain:trial}, {key=three}]}");
    }

    @Test
    void aReviewOfUnknownContentCountsInTheUpperCountOnlyEvenWhereItsFamilyIsCertain() {
        given(configuration("a")
                .leadingTo("care", "DECREASES")
                .supportedBy(study("one"))
                .supportedBy(review("report", "REALIST_REVIEW").partOf("certain:review"))
                .supportedBy(review("article", "REALIST_REVIEW").partOf("certain:review")));
        assertThat(side("supporting")).isEqualTo(weight(3, 3, 1, 2));
        assertThat(balance("overlapUnknown")).isEqualTo(2);
    }

    @Test
    void aLoneReviewOfUnknownContentIsOneFamily() {
        given(configuration("a").leadingTo("care", "DECREASES").supportedBy(review("r", "REALIST_REVIEW")));
        assertThat(side("supporting")).isEqualTo(weight(1, 1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EVALUATION", "INTERVIEW_STUDY", "SURVEY", "TREND_ANALYSIS", "PROGRAMME"})
    void aReportOfItsOwnWorkIsNoReviewOfUnknownContent(String kind) {
        given(configuration("a")
                .leadingTo("care", "DECREASES")
                .supportedBy(study("one"))
                .supportedBy(review("report", kind)));
        assertThat(side("supporting")).isEqualTo(weight(2, 2, 2, 2));
        assertThat(balance("overlapUnknown")).isEqualTo(0);
    }

    @Test
    void eachSourceStandsOnOneSide() {
        given(configuration("a")
                .leadingTo("care", "DECREASES")
                .judgedBy(study("one"), "CONTRARY")
                .judgedBy(study("two"), "NO_DIFFERENCE")
                .judgedBy(study("three"), "CREDITED_ELSEWHERE")
                .judgedBy(study("four"), "SILENT")
                .judgedBy(study("five"), "MIXED"));
        assertThat(side("supporting")).isEqualTo(weight(0, 0, 0, 0));
        for (var side : List.of("contrary", "noDifference", "creditedElsewhere", "silent", "mixed")) {
            assertThat(side(side)).as(side).isEqualTo(weight(1, 1, 1, 1));
        }
    }

    @Test
    void withdrawnEvidenceDoesNotCount() {
        given(configuration("a").leadingTo("care", "DECREASES").supportedBy(study("one")));
        TestDatabase.write("MATCH (e:Evidence) SET e.status = 'WITHDRAWN'");
        assertThat(side("supporting")).isEqualTo(weight(0, 0, 0, 0));
    }

    @Test
    void groundingGroupsTheSameEvidenceByBasisDesignAndSource() {
        given(configuration("a")
                .leadingTo("care", "DECREASES")
                .supportedBy(study("one").with("designClass", "RANDOMISED").partOf("certain:trial"))
                .judgedBy(study("two").partOf("certain:trial"), "MIXED")
                .judgedBy(review("r", "SURVEY"), "SILENT"));
        var grounding = ask("grounding { singleSource withoutFullText explained byDesign { key } bySource { key } "
                + "byHow { key } byBasis { key weight { mentions } } }");
        assertThat(grounding)
                .hasToString("{singleSource=false, withoutFullText=true, explained=null,"
                        + " byDesign=[{key=NOT_STATED}, {key=RANDOMISED}, {key=REVIEW}],"
                        + " bySource=[{key=certain:trial}, {key=r}], byHow=[{key=COMPARED}],"
                        + " byBasis=[{key=ABSTRACT, weight={mentions=3}}]}");
    }

    @Test
    void aScopeShowsSomeEvidenceWithTheWholeBeside() {
        given(configuration("a")
                .leadingTo("care", "DECREASES")
                .supportedBy(study("one").with("designClass", "RANDOMISED"))
                .judgedBy(study("two"), "CONTRARY"));
        assertThat(ask("outcomes { balance(sources: {design: [RANDOMISED]}) { contrary { sources } scope { key "
                        + "whole { contrary { sources } } leftOut { sources notCoded } } } }"))
                .hasToString("[{balance={contrary={sources=0}, scope={key=sources.design=RANDOMISED,"
                        + " whole={contrary={sources=1}}, leftOut={sources=1, notCoded=1}}}}]");
    }

    @Test
    void anExplanationIsWeighedWhereAMechanismIsCoded() {
        given(
                configuration("a").leadingTo("care", "DECREASES").supportedBy(study("one")),
                configuration("b").through("trust").in("crisis").supportedBy(study("one")));
        assertThat(ask("explanation { supporting { sources } }")).isNull();
        assertThat(Asking.ask("configuration(id: \"b\") { explanation { text } conditions { part { kind id } balance {"
                                + " text } } grounding { explained } }")
                        .at("configuration"))
                .hasToString("{explanation={text=How it works: borne out by 1, measured by 1.},"
                        + " conditions=[{part={kind=CONTEXT, id=crisis}, balance={text=Whether “crisis” was there:"
                        + " nothing read.}}], grounding={explained=true}}");
    }

    @Test
    void aConfigurationThatNamesNothingYetIsWeighedAsOne() {
        given(configuration("a").supportedBy(study("one")));
        assertThat(ask("explaining")).isEqualTo(0);
        assertThat(ask("supporting")).isEqualTo(0);
    }

    @Test
    void aClaimWithoutEvidenceRestsOnNothing() {
        given(configuration("a").leadingTo("care", "DECREASES"));
        assertThat(ask("grounding { singleSource bySource { key } }")).hasToString("{singleSource=null, bySource=[]}");
        assertThat(side("supporting")).isEqualTo(weight(0, 0, 0, 0));
    }

    private static Map<String, Object> weight(int mentions, int sources, int atLeast, int atMost) {
        return Map.of(
                "mentions",
                mentions,
                "sources",
                sources,
                "independentSources",
                Map.of("atLeast", atLeast, "atMost", atMost));
    }

    private static @Nullable Object side(String side) {
        return balance(side + " { " + SIDES + " }", side);
    }

    private static @Nullable Object balance(String field) {
        return balance(field, field);
    }

    private static @Nullable Object balance(String selection, String field) {
        return ask("outcomes { balance { " + selection + " } }") instanceof List<?> outcomes
                        && outcomes.getFirst() instanceof Map<?, ?> outcome
                        && outcome.get("balance") instanceof Map<?, ?> balance
                ? balance.get(field)
                : null;
    }

    private static @Nullable Object ask(String selection) {
        return Asking.ask("configuration(id: \"a\") { it: " + selection + " }").at("configuration", "it");
    }
}
