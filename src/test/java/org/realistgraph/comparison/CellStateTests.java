package org.realistgraph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.evidence.SomeEvidence.says;
import static org.realistgraph.evidence.SomeEvidence.study;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Part;
import org.realistgraph.claim.PartKind;
import org.realistgraph.claim.Standing;
import org.realistgraph.comparison.CellResults.Result;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.Basis;
import org.realistgraph.evidence.Directness;
import org.realistgraph.evidence.EvidenceScope;
import org.realistgraph.evidence.HowKnown;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.ScopedSourcesInput;
import org.realistgraph.evidence.SomeConfiguration;
import org.realistgraph.evidence.Stance;

/** The state of a cell's entry counts independent sources of results, and nothing else. */
final class CellStateTests {

    private static final Mention ONE = says(Stance.SUPPORTS, study("one"));
    private static final Mention TWO = says(Stance.SUPPORTS, study("two"));
    private static final Mention CONTRARY = says(Stance.CONTRARY, study("three"));

    @Test
    void nothingIsHereWithoutAConfiguration() {
        assertThat(new CellResults(List.of(), Set.of(), EvidenceScope.ALL).state(Towards.AS_INTENDED))
                .isEqualTo(CellState.NOTHING_HERE);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTS, ARGUED, NO_RESULT",
        "SUPPORTS, NOT_STATED, NO_RESULT",
        "SILENT, COMPARED, NO_RESULT",
        "CREDITED_ELSEWHERE, COMPARED, NO_RESULT",
        "SUPPORTS, REPORTED, SAID",
        "CONTRARY, REPORTED, SAID",
        "CONTRARY, COMPARED, NOT_FOUND",
        "NO_DIFFERENCE, ASSOCIATED, NOT_FOUND",
        "MIXED, COMPARED, BOTH_WAYS",
        "SUPPORTS, ASSOCIATED, ONE_SOURCE"
    })
    void onePieceMakesTheState(Stance stance, HowKnown how, CellState state) {
        assertThat(state(of("o", says(stance, how, study("one"))))).isEqualTo(state);
    }

    @Test
    void twoIndependentSourcesForOneOutcomeOfOneConfigurationAgree() {
        assertThat(state(of("o", ONE, TWO))).isEqualTo(CellState.AGREE);
        assertThat(state(of("o", ONE), of("p", TWO))).isEqualTo(CellState.SCATTERED);
        assertThat(state(of(
                        "o", says(Stance.SUPPORTS, study("a", "t", "t")), says(Stance.SUPPORTS, study("b", "t", "t")))))
                .isEqualTo(CellState.ONE_SOURCE);
    }

    @Test
    void anyMixOfTwoDiffers() {
        assertThat(state(of("o", ONE, CONTRARY))).isEqualTo(CellState.DIFFER);
        assertThat(state(of("o", CONTRARY, says(Stance.MIXED, study("one"))))).isEqualTo(CellState.DIFFER);
    }

    @Test
    void whatEachSourceReportsCountsOnceByAllItsPieces() {
        assertThat(state(of("o", ONE, says(Stance.NO_DIFFERENCE, HowKnown.ASSOCIATED, study("one")))))
                .isEqualTo(CellState.BOTH_WAYS);
    }

    @Test
    void evidenceThatMakesNoStateLeavesNothing() {
        var part = new Part(PartKind.WHOLE, null);
        var ofPackage = says(
                Stance.SUPPORTS, HowKnown.COMPARED, part, Directness.PART_OF_PACKAGE, Basis.ABSTRACT, study("one"));
        assertThat(new CellResults(List.of(of("o", ofPackage)), Set.of(Directness.PART_OF_PACKAGE), EvidenceScope.ALL)
                        .state(Towards.AS_INTENDED))
                .isEqualTo(CellState.NOTHING_LEFT);
    }

    @Test
    void aScopeChangesTheStateAndNeverTheResults() {
        var only = new EvidenceScope(null, new ScopedSourcesInput(null, null, null, null, null, List.of("one"), null));
        assertThat(new CellResults(List.of(of("o", ONE, CONTRARY)), Set.of(), only).state(Towards.AS_INTENDED))
                .isEqualTo(CellState.ONE_SOURCE);
        assertThat(new CellResults(List.of(of("o", CONTRARY)), Set.of(), only).state(Towards.AS_INTENDED))
                .isEqualTo(CellState.NOTHING_LEFT);
    }

    @Test
    void withoutADirectionThereAreCountsAlone() {
        assertThat(new CellResults(List.of(of("o", ONE, TWO)), Set.of(), EvidenceScope.ALL).state(Towards.NOT_STATED))
                .isEqualTo(CellState.NO_DIRECTION);
    }

    @Test
    void anEntrySaysItsCountsItsStateAndWhetherItIsExplained() {
        var entry = new CellEntry(
                Towards.AS_INTENDED,
                null,
                0,
                new CellResults(List.of(of("o", ONE, TWO, CONTRARY)), Set.of(), EvidenceScope.ALL),
                null);
        assertThat(entry.text())
                .isEqualTo(
                        "As the programmes intend: found in 2, contrary in 1; results differ. How it works: borne out"
                                + " in 0 of 1 configuration.");
    }

    @Test
    void towardsComparesTheDirectionWithTheOneThatIsIntended() {
        assertThat(Towards.of(OutcomeDirection.DECREASES, DesiredDirection.DECREASE))
                .isEqualTo(Towards.AS_INTENDED);
        assertThat(Towards.of(OutcomeDirection.INCREASES, DesiredDirection.DECREASE))
                .isEqualTo(Towards.OTHER_WAY);
        assertThat(Towards.of(OutcomeDirection.NO_CHANGE, null)).isEqualTo(Towards.NEITHER);
        assertThat(Towards.of(OutcomeDirection.INCREASES, null)).isEqualTo(Towards.NOT_STATED);
        assertThat(Towards.of(OutcomeDirection.MIXED, DesiredDirection.INCREASE))
                .isEqualTo(Towards.BOTH);
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

    private static Result of(String outcome, Mention... mentions) {
        return new Result(SomeConfiguration.some("c-" + outcome).coded(), outcome, List.of(mentions));
    }

    private static CellState state(Result... results) {
        return new CellResults(List.of(results), Set.of(), EvidenceScope.ALL).state(Towards.AS_INTENDED);
    }
}
