package org.realistgraph.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTests {

    @ParameterizedTest
    @CsvSource({"lable, label, 2", "kitten, sitting, 3", "same, same, 0", "'', abc, 3", "abc, '', 3"})
    void distanceIsCountedInLetters(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "lable, label, true",
        "LABEL, label, true",
        "mechanism, mechanisms, true",
        "count, totalCount, true",
        "id, version, false",
        "outcome, context, false",
        "x, statement, false"
    })
    void onlyASlipOfThePenIsNear(String written, String name, boolean near) {
        assertThat(Spelling.isNear(written, name)).isEqualTo(near);
    }

    @Test
    void whatIsLongerThanAnyNameIsNotCompared() {
        assertThat(Spelling.isNear("label".repeat(1000), "label")).isFalse();
    }
}
