package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** Which reads wait for which. */
final class PlacesTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Places places = new Places(4, Duration.ZERO);

    @Test
    void ofFourPlacesTwoAreForAllThatIsNeitherQuickNorNew() {
        assertThat(places.asAnother(() -> places.asAnother(() -> "in"))).isEqualTo("in");
        assertBusy(() -> places.asAnother(() -> places.asAnother(() -> places.asAnother(() -> "in"))));
    }

    @Test
    void quickReadsHaveAPlaceThatNoOtherTakes() {
        assertThat(places.asAnother(() -> places.asAnother(() -> places.asQuick(() -> "in"))))
                .isEqualTo("in");
    }

    @Test
    void quickReadsTakeOtherPlacesWhereTheirOwnIsTaken() {
        assertThat(places.asQuick(() -> places.asQuick(() -> places.asQuick(() -> "in"))))
                .isEqualTo("in");
        assertBusy(() -> places.asQuick(() -> places.asQuick(() -> places.asQuick(() -> places.asQuick(() -> "in")))));
    }

    @Test
    void whilePlansAreMadeReadsHaveTheirPlaces() {
        assertThat(places.planning(
                        LONG, () -> places.asAnother(() -> places.asAnother(() -> places.asQuick(() -> "in")))))
                .isEqualTo("in");
    }

    @Test
    void oneAfterTheOtherPlansAndWhoWouldWaitBehindSixteenIsRefused() throws InterruptedException {
        var end = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var refused = new CountDownLatch(1);
        var planned = new AtomicInteger();
        var atOnce = new AtomicInteger();
        try (var callers = Executors.newCachedThreadPool()) {
            for (var caller = 0; caller < 17; caller++) {
                callers.execute(() -> {
                    try {
                        places.planning(LONG, () -> {
                            assertThat(atOnce.incrementAndGet()).isEqualTo(1);
                            begun.countDown();
                            awaited(end);
                            atOnce.decrementAndGet();
                            return planned.incrementAndGet();
                        });
                    } catch (Refusal refusal) {
                        refused.countDown();
                    }
                });
            }
            awaited(begun);
            awaited(refused);
            end.countDown();
        }
        assertThat(planned).hasValue(16);
    }

    @Test
    void aPlaceIsGivenBackByWhatFails() {
        for (var i = 0; i < 3; i++) {
            assertThatThrownBy(() -> places.asAnother(PlacesTests::fails)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> places.asQuick(PlacesTests::fails)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> places.planning(LONG, PlacesTests::fails))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(places.asAnother(() ->
                        places.asAnother(() -> places.asQuick(() -> places.planning(LONG, () -> "in")))))
                .isEqualTo("in");
    }

    @Test
    void thereIsAPlaceOfEachKindHoweverFewAreSet() {
        var few = new Places(1, Duration.ZERO);
        assertThat(few.planning(LONG, () -> few.asAnother(() -> few.asQuick(() -> "in"))))
                .isEqualTo("in");
    }

    private static String fails() {
        throw new IllegalStateException();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertBusy(Supplier<String> read) {
        assertThatThrownBy(read::get)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.BUSY));
    }
}
