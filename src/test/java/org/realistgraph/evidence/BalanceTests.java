package org.realistgraph.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BalanceTests {

    @Test
    void twoReportsOfOneTrialAreTwoSourcesAndOneFamily() {
        var weight = Balance.of(
                        List.of(
                                says(Stance.SUPPORTS, "a", "trial", "trial"),
                                says(Stance.SUPPORTS, "b", "trial", "trial")),
                        0)
                .supporting();
        assertThat(weight).isEqualTo(new Weight(2, 2, new Weight.FamilyCount(1, 1)));
    }

    @Test
    void aPossibleFamilyIsMergedInTheLowerCountAndApartInTheUpper() {
        var weight = Balance.of(
                        List.of(says(Stance.SUPPORTS, "a", "kin", "a"), says(Stance.SUPPORTS, "b", "kin", "b")), 0)
                .supporting();
        assertThat(weight.families()).isEqualTo(new Weight.FamilyCount(1, 2));
    }

    @Test
    void aReviewOfUnknownContentCountsInTheUpperCountOnlyButIsOneWhereItIsAlone() {
        var alone = Balance.of(List.of(review("r")), 0);
        var beside = Balance.of(List.of(review("r"), says(Stance.SUPPORTS, "a", "a", "a")), 0);
        assertThat(alone.supporting().families()).isEqualTo(new Weight.FamilyCount(1, 1));
        assertThat(beside.supporting().families()).isEqualTo(new Weight.FamilyCount(1, 2));
        assertThat(beside.overlapUnknown()).isEqualTo(1);
    }

    @Test
    void aMentionThatReachesTheCellTwiceCountsOnce() {
        var one = says(Stance.SUPPORTS, "a", "a", "a");
        assertThat(Balance.of(List.of(one, one), 0).supporting().mentions()).isEqualTo(1);
    }

    @Test
    void nullResultsStandAgainstAndApart() {
        var balance =
                Balance.of(List.of(says(Stance.NO_DIFFERENCE, "a", "a", "a"), says(Stance.CONTRARY, "b", "b", "b")), 2);
        assertThat(balance.against().mentions()).isEqualTo(2);
        assertThat(balance.nullResults().mentions()).isEqualTo(1);
        assertThat(balance.text())
                .isEqualTo(
                        "Sources for: 0 (families 0–0); against: 2 (families 2–2), null results among them: 1; mixed:"
                                + " 0; despite: 0; silent: 0; open disputes: 2.");
    }

    private static Mention says(Stance stance, String source, String kin, String family) {
        return new Mention(
                source + "--" + stance,
                stance,
                Basis.ABSTRACT,
                new CountedSource(source, kin, family, false, "OTHER", List.of(), List.of()));
    }

    private static Mention review(String id) {
        return new Mention(
                id,
                Stance.SUPPORTS,
                Basis.ABSTRACT,
                new CountedSource(id, id, id, true, "REVIEW", List.of(), List.of()));
    }
}
