package org.realistgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.realistgraph.chain.ChainsInput.ChainEndInput;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.configuration.Towards;
import org.realistgraph.problem.Refusal;

/** What may be asked of chains. */
final class ChainsInputTests {

    @Test
    void aListThatIsNullIsNotGiven() {
        assertThat(input(null, null, 0, 6).verdicts())
                .doesNotContain(JointVerdict.DISJOINT)
                .hasSize(5);
        assertThat(input(null, Set.of(JointVerdict.DISJOINT), 0, 6).verdicts()).containsExactly(JointVerdict.DISJOINT);
    }

    @Test
    void aFilterNamesStatusAtAnyDepth() {
        assertThat(filtered(Map.of("or", List.of(Map.of("not", Map.of("status", List.of("DRAFT")))))))
                .containsExactly(ClaimStatus.values());
        assertThat(filtered(Map.of("origin", List.of("STATED")))).isEqualTo(ClaimStatus.STANDING);
    }

    @Test
    void aStatusWithoutAValueIsNotNamed() {
        assertThat(filtered(Collections.singletonMap("status", null))).isEqualTo(ClaimStatus.STANDING);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "0, 11", "4, 3", "11, 11"})
    void hopsOutsideTheirBoundsAreRefused(int least, int most) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> input(null, null, least, most))
                .matches(refusal -> refusal.code().name().equals("BAD_HOPS"));
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASES, INCREASE, AS_INTENDED",
        "INCREASES, DECREASE, OTHER_WAY",
        "DECREASES, DECREASE, AS_INTENDED",
        "DECREASES, INCREASE, OTHER_WAY",
        "NO_CHANGE, INCREASE, NEITHER",
        "NO_CHANGE, , NEITHER",
        "MIXED, INCREASE, BOTH",
        "NOT_STATED, INCREASE, NOT_STATED",
        "INCREASES, , NOT_STATED"
    })
    void whatIsWishedForDecidesWhereAnOutcomeGoes(
            OutcomeDirection direction, @Nullable DesiredDirection desired, Towards towards) {
        assertThat(Towards.of(direction, desired)).isEqualTo(towards);
    }

    private static List<ClaimStatus> filtered(Map<String, Object> filter) {
        return input(filter, null, 0, 6).statuses();
    }

    /** As the arguments are bound, which leaves null what is not given. */
    @SuppressWarnings("NullAway")
    private static ChainsInput input(
            @Nullable Map<String, Object> filter, @Nullable Set<JointVerdict> verdicts, int least, int most) {
        return new ChainsInput(
                "a",
                List.of(new ChainEndInput("b", null, null)),
                null,
                null,
                least,
                most,
                filter,
                verdicts,
                null,
                null,
                null);
    }
}
