package org.realistgraph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.comparison.SomeCoded.some;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.claim.Standing;
import org.realistgraph.evidence.Stance;
import org.realistgraph.evidence.Towards;

final class CellStateTests {

    @Test
    void nothingIsHereWhereNoConfigurationIs() {
        assertThat(state()).isEqualTo(CellState.NOTHING_HERE);
    }

    @Test
    void supportAndRefutationContestEachOtherAcrossConfigurations() {
        assertThat(state(well("a"), some("b").judgedBy("x", Stance.REFUTES))).isEqualTo(CellState.CONTESTED);
    }

    @Test
    void anOpenDisputeContestsWhateverTheEvidence() {
        assertThat(state(some("a").disputed())).isEqualTo(CellState.CONTESTED);
    }

    @Test
    void aNullResultAloneIsAgainst() {
        assertThat(state(some("a").judgedBy("x", Stance.NULL_RESULT))).isEqualTo(CellState.AGAINST);
    }

    @Test
    void neitherSideIsUnclear() {
        assertThat(state(some("a"))).isEqualTo(CellState.UNCLEAR);
        assertThat(state(some("a")
                        .judgedBy("x", Stance.MIXED)
                        .judgedBy("y", Stance.DESPITE)
                        .judgedBy("z", Stance.SILENT)))
                .isEqualTo(CellState.UNCLEAR);
    }

    @Test
    void oneFamilyIsThin() {
        assertThat(state(some("a").supportedBy("x"))).isEqualTo(CellState.THIN);
    }

    @Test
    void supportThatNobodyReadInFullIsThin() {
        assertThat(state(some("a").readAs("ABSTRACT").supportedBy("x").supportedBy("y")))
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
        assertThat(Towards.of("DECREASES", "DECREASE")).isEqualTo(Towards.GOAL);
        assertThat(Towards.of("INCREASES", "DECREASE")).isEqualTo(Towards.AWAY);
        assertThat(Towards.of("INCREASES", "INCREASE")).isEqualTo(Towards.GOAL);
        assertThat(Towards.of("DECREASES", "INCREASE")).isEqualTo(Towards.AWAY);
        assertThat(Towards.of("NO_CHANGE", null)).isEqualTo(Towards.NEITHER);
        assertThat(Towards.of("INCREASES", null)).isEqualTo(Towards.UNKNOWN);
        assertThat(Towards.of("MIXED", "INCREASE")).isEqualTo(Towards.UNKNOWN);
    }

    @Test
    void theLowestStatusNamesItsClaim() {
        var parts = Stream.of(new Standing("ACCEPTED", "a"), new Standing("DRAFT", "c"), new Standing("DRAFT", "b"));
        assertThat(Standing.lowest(parts)).isEqualTo(new Standing("DRAFT", "b"));
        assertThat(Standing.lowest(Stream.of())).isNull();
    }

    private static SomeCoded well(String id) {
        return some(id).supportedBy("one").supportedBy("two");
    }

    private static CellState state(SomeCoded... configurations) {
        var coded = Stream.of(configurations).map(SomeCoded::coded).toList();
        return CellState.of(List.copyOf(coded), Cell.balance(coded));
    }
}
