package org.realistgraph.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

final class NewShapesTests {

    private final AtomicLong time = new AtomicLong();
    private final NewShapes shapes = new NewShapes(2, clock(time));

    @Test
    void aClientMaySendItsShareOfNewShapesAndNoMore() {
        admit("client", "a");
        admit("client", "b");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> admit("client", "c"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(Code.TOO_MANY_NEW_SHAPES));
    }

    @Test
    void whatWasSeenIsNeverRefusedWhoeverSentIt() {
        admit("client", "a");
        admit("client", "b");
        assertThatCode(() -> admit("client", "a")).doesNotThrowAnyException();
        assertThatCode(() -> shapes.admit("client", "another text", () -> "b")).doesNotThrowAnyException();
    }

    @Test
    void eachClientHasItsOwnShare() {
        admit("client", "a");
        admit("client", "b");
        assertThatCode(() -> admit("another", "c")).doesNotThrowAnyException();
    }

    @Test
    void theShareComesBackWithTime() {
        admit("client", "a");
        admit("client", "b");
        time.addAndGet(Duration.ofSeconds(shapes.retryAfter()).toNanos());
        assertThatCode(() -> admit("client", "c")).doesNotThrowAnyException();
    }

    @Test
    void theHostsOfAnIpv6NetworkAreOneClient() {
        assertThat(client("2001:db8::1")).isEqualTo(client("2001:db8::2")).isNotEqualTo(client("2001:db8:0:1::1"));
        assertThat(client("192.0.2.1")).isNotEqualTo(client("192.0.2.2"));
        assertThat(Client.of(null, false).network()).isEmpty();
        assertThat(client("localhost").network()).isEmpty();
    }

    private static Client client(String address) {
        return Client.of(address, true);
    }

    private void admit(String client, String shape) {
        shapes.admit(client, "text of " + shape, () -> shape);
    }

    private static TimeMeter clock(AtomicLong time) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return time.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }
}
