package org.realistgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** How long a request may take. */
final class RequestTests {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aRequestWhoseTimeIsOverIsRefused() {
        assertThatThrownBy(() -> Request.of("", Duration.ZERO, () -> Request.left(HOUR)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.TIMEOUT));
    }

    @Test
    void aPartOfARequestHasNoMoreTimeThanTheRequest() {
        var left = Request.of("", HOUR, () -> Request.left(HOUR.multipliedBy(2)));
        assertThat(left).isLessThan(HOUR).isPositive();
    }

    @Test
    void aPartOfARequestHasNoMoreTimeThanItAsksFor() {
        assertThat(Request.of("", HOUR, () -> Request.left(Duration.ofSeconds(1))))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whatBelongsToNoRequestHasTheTimeThatItAsksFor() {
        assertThat(Request.left(HOUR)).isEqualTo(HOUR);
    }
}
