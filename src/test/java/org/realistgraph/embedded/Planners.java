package org.realistgraph.embedded;

import static org.awaitility.Awaitility.await;

import java.lang.Thread.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.realistgraph.graph.Request;
import org.realistgraph.problem.Refusal;

/** Requests that plan, none of which ends before it is asked who planned. */
final class Planners {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Set<State> SETTLED = EnumSet.of(State.TIMED_WAITING, State.WAITING, State.TERMINATED);

    private final ReadPermits places;
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private final List<String> planned = new CopyOnWriteArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();

    Planners(ReadPermits places) {
        this.places = places;
    }

    /** Sends so many requests of a client, and returns when each plans, waits or was refused. */
    void plan(String client, int many) {
        for (var i = 0; i < many; i++) {
            threads.add(Thread.ofPlatform().start(() -> Request.of(client, LONG, () -> planned(client))));
        }
        await().atMost(LONG).until(() -> threads.stream().map(Thread::getState).allMatch(SETTLED::contains));
    }

    private boolean planned(String client) {
        try {
            places.planning(LONG, () -> {
                if (atOnce.incrementAndGet() > 1) {
                    throw new AssertionError("Two plans at once");
                }
                planned.add(client);
                awaitEnd();
                atOnce.decrementAndGet();
            });
            return true;
        } catch (Refusal refusal) {
            refused.incrementAndGet();
            return false;
        }
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    int refused() {
        return refused.get();
    }

    /** Who planned, one after the other. */
    List<String> planned() {
        end.countDown();
        await().atMost(LONG).until(() -> threads.stream().noneMatch(Thread::isAlive));
        return planned;
    }
}
