package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.ReadPermits.Place;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** Which reads wait for which. */
final class ReadPermitsTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ReadPermits places = new ReadPermits(4, Duration.ZERO);

    @Test
    void ofFourPlacesTwoAreForAllThatIsNeitherQuickNorNew() {
        places.forOthers();
        try (var last = places.forOthers()) {
            assertThat(places.isForOthers(last)).isTrue();
            assertBusy(places::forOthers);
        }
        assertThat(places.isForOthers(places.forOthers())).isTrue();
    }

    @Test
    void quickReadsHaveAPlaceThatNoOtherTakes() {
        places.forOthers();
        places.forOthers();
        assertThat(places.isForOthers(places.forQuick(1, LONG))).isFalse();
    }

    @Test
    void quickReadsTakeOtherPlacesWhereTheirOwnIsTaken() {
        places.forQuick(1, LONG);
        assertThat(places.isForOthers(places.forQuick(1, LONG))).isTrue();
        assertThat(places.isForOthers(places.forQuick(1, LONG))).isTrue();
        assertBusy(() -> places.forQuick(1, Duration.ZERO));
    }

    @Test
    void whatTakesLittlePassesWhatTakesMuch() throws InterruptedException {
        var taken = places.forQuick(1, LONG);
        places.forOthers();
        places.forOthers();
        var order = new LinkedBlockingQueue<Long>();
        var callers = new ArrayList<Thread>();
        for (var expected : List.of(3_600_000_000_000L, 60_000_000_000L, 1L)) {
            var caller = Thread.ofPlatform().start(() -> {
                try (var _ = places.forQuick(expected, LONG)) {
                    order.add(expected);
                }
            });
            while (caller.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            callers.add(caller);
        }
        taken.close();
        for (var caller : callers) {
            caller.join();
        }
        assertThat(order).containsExactly(1L, 60_000_000_000L, 3_600_000_000_000L);
    }

    @Test
    void aPlaceThatNothingElseWaitsForIsForWhatIsQuick() throws InterruptedException {
        places.forQuick(1, LONG);
        places.forOthers();
        var other = places.forOthers();
        var isLetIn = new AtomicBoolean();
        var caller = Thread.ofPlatform().start(() -> isLetIn.set(places.isForOthers(places.forQuick(1, LONG))));
        while (caller.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        other.close();
        caller.join();
        assertThat(isLetIn).isTrue();
    }

    @Test
    void whilePlansAreMadeReadsHaveTheirPlaces() {
        var taken = new ArrayList<Place>();
        places.planning(
                LONG, () -> taken.addAll(List.of(places.forOthers(), places.forOthers(), places.forQuick(1, LONG))));
        assertThat(taken).hasSize(3);
    }

    @Test
    void aFewClientsNeverFillTheLineForPlans() {
        var planners = new Planners(places);
        planners.plan("one", 9);
        assertThat(planners.refused()).isEqualTo(1);
        planners.plan("another", 9);
        planners.plan("a third", 9);
        assertThat(planners.refused()).isEqualTo(3);
        planners.plan("a fourth", 5);
        assertThat(planners.refused()).isEqualTo(4);
        assertThat(planners.planned()).hasSize(28);
    }

    @Test
    void aClientWaitsBehindOnePlanOfAnotherAndNotBehindAll() {
        var planners = new Planners(places);
        planners.plan("one", 8);
        planners.plan("another", 1);
        assertThat(planners.planned()).startsWith("one", "another", "one").hasSize(9);
    }

    @Test
    void thePlaceForPlansIsGivenBackByAPlanThatFails() {
        for (var i = 0; i < 20; i++) {
            assertThatThrownBy(() -> places.planning(LONG, () -> {
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        var isMade = new AtomicBoolean();
        places.planning(LONG, () -> isMade.set(true));
        assertThat(isMade).isTrue();
    }

    @Test
    void thereIsAPlaceOfEachKindHoweverFewAreSet() {
        var few = new ReadPermits(1, Duration.ZERO);
        var taken = new ArrayList<Place>();
        few.planning(LONG, () -> taken.addAll(List.of(few.forOthers(), few.forQuick(1, LONG))));
        assertThat(taken).hasSize(2);
    }

    private static void assertBusy(ThrowingCallable taking) {
        assertThatThrownBy(taking)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.BUSY));
    }
}
