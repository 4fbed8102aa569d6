package org.realistgraph.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.evidence.SomeEvidence.review;
import static org.realistgraph.evidence.SomeEvidence.says;
import static org.realistgraph.evidence.SomeEvidence.study;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.evidence.CountedSource.SourceKind;
import org.realistgraph.evidence.ScopedBalance.SideCount;
import org.realistgraph.evidence.ScopedReadingsInput.BasisRange;

final class BalanceTests {

    private static final Subject CARE = new Subject.Result("Entry to care", OutcomeDirection.DECREASES, true);

    @Test
    void twoReportsOfOneTrialAreTwoSourcesAndOneIndependentSource() {
        var weight = supporting(
                says(Stance.SUPPORTS, study("a", "trial", "trial")),
                says(Stance.SUPPORTS, study("b", "trial", "trial")));
        assertThat(weight.sources()).isEqualTo(2);
        assertThat(weight.independentSources()).isEqualTo(new IndependentSources(1, 1));
    }

    @Test
    void aPossibleFamilyIsMergedInTheLowerCountAndApartInTheUpper() {
        var weight = supporting(
                says(Stance.SUPPORTS, study("a", "kin", "a")), says(Stance.SUPPORTS, study("b", "kin", "b")));
        assertThat(weight.independentSources()).isEqualTo(new IndependentSources(1, 2));
    }

    @Test
    void aReviewOfUnknownContentCountsInTheUpperCountOnlyButIsOneWhereItIsAlone() {
        assertThat(supporting(says(Stance.SUPPORTS, review("r"))).independentSources())
                .isEqualTo(new IndependentSources(1, 1));
        var beside = Balance.of(CARE, List.of(says(Stance.SUPPORTS, review("r")), says(Stance.SUPPORTS, study("a"))));
        assertThat(beside.supporting().independentSources()).isEqualTo(new IndependentSources(1, 2));
        assertThat(beside.overlapUnknown()).isEqualTo(1);
    }

    @Test
    void aReportOfSeveralTrialsAddsNothingBesideOneOfThem() {
        var report = study("report", List.of("x", "y"), List.of("x", "y"));
        var other = study("other", List.of("y", "z"), List.of("y", "z"));
        assertThat(IndependentSources.of(List.of(report, study("a", "x", "x"))))
                .isEqualTo(new IndependentSources(1, 1));
        assertThat(IndependentSources.of(List.of(report, other))).isEqualTo(new IndependentSources(1, 1));
        assertThat(IndependentSources.of(List.of(report, other, study("b")))).isEqualTo(new IndependentSources(2, 2));
    }

    @Test
    void aPieceThatIsCountedTwiceCountsOnce() {
        var one = says(Stance.SUPPORTS, study("a"));
        assertThat(supporting(one, one).mentions()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTS, COMPARED, CONTRARY, COMPARED, MIXED",
        "SUPPORTS, COMPARED, NO_DIFFERENCE, REPORTED, MIXED",
        "SUPPORTS, COMPARED, CONTRARY, ARGUED, SUPPORTING",
        "SUPPORTS, ARGUED, CONTRARY, COMPARED, CONTRARY",
        "CONTRARY, COMPARED, NO_DIFFERENCE, COMPARED, CONTRARY",
        "NO_DIFFERENCE, COMPARED, CREDITED_ELSEWHERE, COMPARED, NO_DIFFERENCE",
        "CREDITED_ELSEWHERE, REPORTED, SILENT, COMPARED, CREDITED_ELSEWHERE",
        "MIXED, ARGUED, SILENT, COMPARED, ARGUED",
        "NO_DIFFERENCE, ARGUED, SILENT, COMPARED, ARGUED_AGAINST",
        "SILENT, COMPARED, SILENT, ARGUED, SILENT"
    })
    void aSourceStandsOnOneSideByAllItsPieces(Stance one, HowKnown how, Stance other, HowKnown otherHow, Side side) {
        var source = study("a");
        assertThat(Side.of(List.of(says(one, how, source), says(other, otherHow, source))))
                .isEqualTo(side);
    }

    @Test
    void theTextNamesEachSideAndWhatNoSourceFound() {
        var mentions = List.of(
                says(Stance.CONTRARY, study("a")),
                says(Stance.NO_DIFFERENCE, study("a")),
                says(Stance.NO_DIFFERENCE, review("r")),
                says(Stance.MIXED, review("s")),
                says(Stance.SUPPORTS, HowKnown.ARGUED, review("t")));
        assertThat(Balance.of(CARE, mentions).text())
                .isEqualTo(
                        "On entry to care: more in 1 qualitative study (1 of these no significant difference too), no"
                                + " significant difference in 1 review, both ways in 1 review, argued by 1; no source"
                                + " found fewer alone.");
        assertThat(Balance.of(CARE, List.of()).text()).isEqualTo("On entry to care: nothing read.");
    }

    @Test
    void anExplanationSaysWhetherItWasMeasured() {
        var mentions = List.of(
                says(Stance.SUPPORTS, HowKnown.REPORTED, study("a")),
                says(Stance.SUPPORTS, HowKnown.REPORTED, review("r")),
                says(Stance.SUPPORTS, HowKnown.ARGUED, review("s")));
        assertThat(Balance.of(new Subject.Explanation(), mentions).text())
                .isEqualTo("How it works: borne out by 2 (people say so), argued by 1, measured by none.");
    }

    @Test
    void aScopeShowsTheWholeAndWhatItLeavesOut() {
        var mentions = List.of(
                says(Stance.SUPPORTS, study("a")),
                says(Stance.NO_DIFFERENCE, review("r")),
                says(Stance.CONTRARY, HowKnown.REPORTED, study("a")));
        var studies = new ScopedSourcesInput(null, null, null, List.of(SourceKind.STUDY), null, null, null);
        var scoped = Balance.of(CARE, mentions, new EvidenceScope(null, studies));
        assertThat(scoped.noDifference().sources()).isZero();
        assertThat(scoped.text())
                .isEqualTo("Of studies only (1 of 2 sources): On entry to care: both ways in 1 qualitative study;"
                        + " no source found fewer alone. All: On entry to care: no significant difference in 1"
                        + " review, both ways in 1 qualitative study; no source found fewer alone.");
        assertThat(scoped.scope()).satisfies(scope -> {
            assertThat(scope.whole().noDifference().sources()).isEqualTo(1);
            assertThat(scope.leftOut().sides()).containsExactly(new SideCount(Side.NO_DIFFERENCE, 1));
            assertThat(scope.leftOut().turned()).isEmpty();
        });
    }

    @Test
    void aSourceThatKeepsSomePiecesAndTurnsIsNamed() {
        var mentions = List.of(says(Stance.SUPPORTS, study("a")), says(Stance.CONTRARY, HowKnown.REPORTED, study("a")));
        var compared = new ScopedReadingsInput(new BasisRange(Basis.ABSTRACT), List.of(HowKnown.COMPARED), null, null);
        var scoped = Balance.of(CARE, mentions, new EvidenceScope(compared, null));
        assertThat(scoped.supporting().sources()).isEqualTo(1);
        assertThat(scoped.scope()).satisfies(scope -> {
            assertThat(scope.leftOut().sources()).isZero();
            assertThat(scope.leftOut().turned()).containsExactly("a");
        });
    }

    private static Weight supporting(Mention... mentions) {
        return Balance.of(CARE, List.of(mentions)).supporting();
    }
}
