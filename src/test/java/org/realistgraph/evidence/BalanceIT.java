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

    private static final String SIDES = "mentions sources families { atLeast atMost }";

    @BeforeEach
    void emptyGraph() {
        TestDatabase.wipe();
    }

    @Test
    void reportsOfOneTrialCountAsOneFamily() {
        given(configuration("a")
                .supportedBy(study("report").partOf("certain:trial"))
                .supportedBy(study("paper").partOf("certain:trial")));
        assertThat(side("supporting")).isEqualTo(weight(2, 2, 1, 1));
    }

    @Test
    void aPossibleFamilyIsMergedInTheLowerCountAndApartInTheUpper() {
        given(configuration("a")
                .supportedBy(study("one").partOf("possible:data"))
                .supportedBy(study("two").partOf("possible:data"))
                .supportedBy(study("three")));
        assertThat(side("supporting")).isEqualTo(weight(3, 3, 2, 3));
    }

    @Test
    void familiesThatShareASourceAreOneInTheLowerCount() {
        given(configuration("a")
                .supportedBy(study("one").partOf("certain:trial"))
                .supportedBy(study("both").partOf("certain:trial", "possible:data"))
                .supportedBy(study("two").partOf("possible:data")));
        assertThat(side("supporting")).isEqualTo(weight(3, 3, 1, 2));
    }

    @Test
    void aReviewOfUnknownContentCountsInTheUpperCountOnly() {
        given(configuration("a").supportedBy(study("one")).supportedBy(review("r", "SYSTEMATIC_REVIEW")));
        assertThat(side("supporting")).isEqualTo(weight(2, 2, 1, 2));
        assertThat(balance("overlapUnknown")).isEqualTo(1);
    }

    @Test
    void familiesThatCertainlyShareASourceAreOneInBothCounts() {
        given(configuration("a")
                .supportedBy(study("one").partOf("certain:data"))
                .supportedBy(study("both").partOf("certain:data", "certain:trial"))
                .supportedBy(study("two").partOf("certain:trial"))
                .supportedBy(study("three")));
        assertThat(side("supporting")).isEqualTo(weight(4, 4, 2, 2));
        assertThat(ask("grounding { byFamily { key } }"))
                .isEqualTo(Map.of("byFamily", List.of(Map.of("key", "certain:data"), Map.of("key", "three"))));
    }

    @Test
    void aReviewOfUnknownContentCountsInTheUpperCountOnlyEvenWhereItsFamilyIsCertain() {
        given(configuration("a")
                .supportedBy(study("one"))
                .supportedBy(review("report", "REALIST_REVIEW").partOf("certain:review"))
                .supportedBy(review("article", "REALIST_REVIEW").partOf("certain:review")));
        assertThat(side("supporting")).isEqualTo(weight(3, 3, 1, 2));
        assertThat(balance("overlapUnknown")).isEqualTo(2);
    }

    @Test
    void aLoneReviewOfUnknownContentIsOneFamily() {
        given(configuration("a").supportedBy(review("r", "REALIST_REVIEW")));
        assertThat(side("supporting")).isEqualTo(weight(1, 1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EVALUATION", "INTERVIEW_STUDY", "SURVEY", "TREND_ANALYSIS", "PROGRAMME"})
    void aReportOfItsOwnWorkIsNoReviewOfUnknownContent(String kind) {
        given(configuration("a").supportedBy(study("one")).supportedBy(review("report", kind)));
        assertThat(side("supporting")).isEqualTo(weight(2, 2, 2, 2));
        assertThat(balance("overlapUnknown")).isEqualTo(0);
    }

    @Test
    void nullResultsStandAgainstAndApart() {
        given(configuration("a")
                .judgedBy(study("one"), "CONTRARY")
                .judgedBy(study("two"), "NO_DIFFERENCE")
                .judgedBy(study("three"), "CREDITED_ELSEWHERE")
                .judgedBy(study("four"), "SILENT")
                .judgedBy(study("five"), "MIXED"));
        assertThat(side("against")).isEqualTo(weight(2, 2, 2, 2));
        assertThat(side("nullResults")).isEqualTo(weight(1, 1, 1, 1));
        assertThat(side("supporting")).isEqualTo(weight(0, 0, 0, 0));
        assertThat(side("despite")).isEqualTo(weight(1, 1, 1, 1));
        assertThat(side("silent")).isEqualTo(weight(1, 1, 1, 1));
        assertThat(side("mixed")).isEqualTo(weight(1, 1, 1, 1));
    }

    @Test
    void withdrawnEvidenceDoesNotCount() {
        given(configuration("a").supportedBy(study("one")));
        TestDatabase.write("MATCH (e:Evidence) SET e.status = 'WITHDRAWN'");
        assertThat(side("supporting")).isEqualTo(weight(0, 0, 0, 0));
    }

    @Test
    void theTextNamesBothSidesAndTheOpenDisputes() {
        given(configuration("a")
                .supportedBy(study("one"))
                .judgedBy(study("two"), "NO_DIFFERENCE")
                .disputed());
        assertThat(balance("text"))
                .isEqualTo(
                        "Sources for: 1 (families 1–1); against: 1 (families 1–1), null results among them: 1; mixed:"
                                + " 0; despite: 0; silent: 0; open disputes: 1.");
    }

    @Test
    void groundingGroupsTheSameEvidenceByBasisDesignAndFamily() {
        given(configuration("a")
                .supportedBy(study("one").with("designClass", "RANDOMISED").partOf("certain:trial"))
                .judgedBy(study("two").partOf("certain:trial"), "MIXED")
                .judgedBy(review("r", "SURVEY"), "SILENT"));
        var grounding = ask("grounding { singleFamily withoutFullText byDesign { key } byFamily { key } "
                + "byBasis { key balance { mixed { mentions } supporting { mentions } silent { mentions } } } }");
        assertThat(grounding)
                .hasToString("{singleFamily=false, withoutFullText=true,"
                        + " byDesign=[{key=NOT_STATED}, {key=RANDOMISED}, {key=REVIEW}],"
                        + " byFamily=[{key=certain:trial}, {key=r}], byBasis=[{key=ABSTRACT,"
                        + " balance={mixed={mentions=1}, supporting={mentions=1}, silent={mentions=1}}}]}");
    }

    @Test
    void aClaimWithoutEvidenceRestsOnNothing() {
        given(configuration("a"));
        assertThat(ask("grounding { singleFamily byFamily { key } }")).hasToString("{singleFamily=null, byFamily=[]}");
        assertThat(side("supporting")).isEqualTo(weight(0, 0, 0, 0));
    }

    private static Map<String, Object> weight(int mentions, int sources, int atLeast, int atMost) {
        return Map.of(
                "mentions", mentions, "sources", sources, "families", Map.of("atLeast", atLeast, "atMost", atMost));
    }

    private static @Nullable Object side(String side) {
        return ask("balance { " + side + " { " + SIDES + " } }") instanceof Map<?, ?> balance
                ? balance.get(side)
                : null;
    }

    private static @Nullable Object balance(String field) {
        return ask("balance { " + field + " }") instanceof Map<?, ?> balance ? balance.get(field) : null;
    }

    private static @Nullable Object ask(String selection) {
        return Asking.ask("configuration(id: \"a\") { it: " + selection + " }").at("configuration", "it");
    }
}
