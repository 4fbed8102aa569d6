package org.realistgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.realistgraph.evidence.Towards;
import org.realistgraph.problem.Refusal;

/** What may be asked of chains. */
final class ChainQuestionTests {

    @Test
    void disjointJointsAreLeftOutUnlessAskedFor() {
        assertThat(asked(Map.of()).verdicts())
                .doesNotContain(JointVerdict.DISJOINT)
                .hasSize(3);
        assertThat(asked(Map.of("verdicts", List.of("DISJOINT"))).verdicts()).containsExactly(JointVerdict.DISJOINT);
    }

    @Test
    void aFilterNamesStatusAtAnyDepth() {
        assertThat(asked(Map.of("filter", Map.of("or", List.of(Map.of("not", Map.of("status", List.of("DRAFT"))))))))
                .matches(ChainQuestion::namesStatus);
        assertThat(asked(Map.of("filter", Map.of("origin", List.of("STATED"))))).matches(one -> !one.namesStatus());
    }

    @Test
    void aStatusWithoutAValueIsNotNamed() {
        var filter = new HashMap<String, @Nullable Object>();
        filter.put("status", null);
        assertThat(asked(Map.of("filter", filter))).matches(one -> !one.namesStatus());
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "0, 11", "4, 3", "11, 11"})
    void hopsOutsideTheirBoundsAreRefused(int least, int most) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asked(Map.of("minHops", least, "maxHops", most)))
                .matches(refusal -> refusal.code().name().equals("BAD_HOPS"));
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASES, INCREASE, GOAL",
        "INCREASES, DECREASE, AWAY",
        "DECREASES, DECREASE, GOAL",
        "DECREASES, INCREASE, AWAY",
        "NO_CHANGE, INCREASE, NEITHER",
        "NO_CHANGE, , NEITHER",
        "MIXED, INCREASE, UNKNOWN",
        "NOT_STATED, INCREASE, UNKNOWN",
        "INCREASES, , UNKNOWN"
    })
    void whatIsWishedForDecidesWhereAnOutcomeGoes(String direction, String desired, Towards towards) {
        assertThat(Towards.of(direction, desired)).isEqualTo(towards);
    }

    private static ChainQuestion asked(Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("from", "a");
        input.put("to", Map.of("id", "b"));
        return ChainQuestion.of(input);
    }
}
