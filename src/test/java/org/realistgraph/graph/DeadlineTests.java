package org.realistgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** How long a request may take. */
final class DeadlineTests {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aRequestWhoseTimeIsOverIsRefused() {
        assertThatThrownBy(() -> Deadline.within(Duration.ZERO, () -> Deadline.left(HOUR)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.TIMEOUT));
    }

    @Test
    void aPartOfARequestHasNoMoreTimeThanTheRequest() {
        var left = Deadline.within(HOUR, () -> Deadline.left(HOUR.multipliedBy(2)));
        assertThat(left).isLessThan(HOUR).isPositive();
    }

    @Test
    void aPartOfARequestHasNoMoreTimeThanItAsksFor() {
        assertThat(Deadline.within(HOUR, () -> Deadline.left(Duration.ofSeconds(1))))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whatBelongsToNoRequestHasTheTimeThatItAsksFor() {
        assertThat(Deadline.left(HOUR)).isEqualTo(HOUR);
    }
}
