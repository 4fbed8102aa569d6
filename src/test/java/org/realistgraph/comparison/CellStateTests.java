package org.realistgraph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.comparison.SomeConfiguration.some;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Standing;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.evidence.Basis;
import org.realistgraph.evidence.Stance;
import org.realistgraph.evidence.Towards;

final class CellStateTests {

    @Test
    void nothingIsHereWhereNoConfigurationIs() {
        assertThat(state()).isEqualTo(CellState.NOTHING_HERE);
    }

    @Test
    void supportAndRefutationContestEachOtherAcrossConfigurations() {
        assertThat(state(well("a"), some("b").judgedBy("x", Stance.CONTRARY))).isEqualTo(CellState.CONTESTED);
    }

    @Test
    void anOpenDisputeContestsWhateverTheEvidence() {
        assertThat(state(some("a").disputed())).isEqualTo(CellState.CONTESTED);
    }

    @Test
    void aNullResultAloneIsAgainst() {
        assertThat(state(some("a").judgedBy("x", Stance.NO_DIFFERENCE))).isEqualTo(CellState.AGAINST);
    }

    @Test
    void neitherSideIsUnclear() {
        assertThat(state(some("a"))).isEqualTo(CellState.UNCLEAR);
        assertThat(state(some("a")
                        .judgedBy("x", Stance.MIXED)
                        .judgedBy("y", Stance.CREDITED_ELSEWHERE)
                        .judgedBy("z", Stance.SILENT)))
                .isEqualTo(CellState.UNCLEAR);
    }

    @Test
    void oneFamilyIsThin() {
        assertThat(state(some("a").supportedBy("x"))).isEqualTo(CellState.THIN);
    }

    @Test
    void supportThatNobodyReadInFullIsThin() {
        assertThat(state(some("a").readAs(Basis.ABSTRACT).supportedBy("x").supportedBy("y")))
                .isEqualTo(CellState.THIN);
    }

    @Test
    void inferredClaimsOnlyAreThin() {
        assertThat(state(well("a").inferred())).isEqualTo(CellState.THIN);
        assertThat(state(well("a").inferred(), well("b"))).isEqualTo(CellState.SUPPORTED);
    }

    @Test
    void twoFamiliesReadInFullSupport() {
        assertThat(state(well("a"))).isEqualTo(CellState.SUPPORTED);
    }

    @Test
    void theGoalIsTheDirectionThatIsWishedFor() {
        assertThat(Towards.of(OutcomeDirection.DECREASES, DesiredDirection.DECREASE))
                .isEqualTo(Towards.AS_INTENDED);
        assertThat(Towards.of(OutcomeDirection.INCREASES, DesiredDirection.DECREASE))
                .isEqualTo(Towards.OTHER_WAY);
        assertThat(Towards.of(OutcomeDirection.INCREASES, DesiredDirection.INCREASE))
                .isEqualTo(Towards.AS_INTENDED);
        assertThat(Towards.of(OutcomeDirection.DECREASES, DesiredDirection.INCREASE))
                .isEqualTo(Towards.OTHER_WAY);
        assertThat(Towards.of(OutcomeDirection.NO_CHANGE, null)).isEqualTo(Towards.NEITHER);
        assertThat(Towards.of(OutcomeDirection.INCREASES, null)).isEqualTo(Towards.NOT_STATED);
        assertThat(Towards.of(OutcomeDirection.MIXED, DesiredDirection.INCREASE))
                .isEqualTo(Towards.NOT_STATED);
    }

    @Test
    void theLowestStatusNamesItsClaim() {
        var parts = Stream.of(
                new Standing(ClaimStatus.AGREED, "a"),
                new Standing(ClaimStatus.DRAFT, "c"),
                new Standing(ClaimStatus.DRAFT, "b"));
        assertThat(Standing.lowest(parts)).isEqualTo(new Standing(ClaimStatus.DRAFT, "b"));
        assertThat(Standing.lowest(Stream.of())).isNull();
    }

    private static SomeConfiguration well(String id) {
        return some(id).supportedBy("one").supportedBy("two");
    }

    private static CellState state(SomeConfiguration... configurations) {
        var coded = Stream.of(configurations).map(SomeConfiguration::coded).toList();
        return CellState.of(List.copyOf(coded), Cell.balance(coded));
    }
}
