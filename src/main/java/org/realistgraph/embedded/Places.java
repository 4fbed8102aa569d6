package org.realistgraph.embedded;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.realistgraph.graph.Request;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/**
 * The places in which requests read and count on what they read. One of four is kept for quick shapes, and one is the only
 * one in which shapes are planned, so that neither slow questions nor new ones keep quick ones waiting.
 */
final class Places {

    private final Semaphore quick;
    private final Semaphore others;
    private final Planning planning = new Planning();
    private final Duration wait;

    /** As many places as said, but at least one of each kind; what is not quick waits so long, then it is refused. */
    Places(int many, Duration wait) {
        int kept = Math.max(1, many / 4);
        this.quick = new Semaphore(kept, true);
        this.others = new Semaphore(Math.max(1, many - kept - 1), true);
        this.wait = wait;
    }

    /** A place for what is quick or, where none is free, another; a request waits so long, as these places soon fall free. */
    Place forQuick(Duration longest) {
        if (quick.tryAcquire()) {
            return new Place(quick);
        }
        return others.tryAcquire() ? new Place(others) : taken(quick, longest);
    }

    Place forOthers() {
        return taken(others, wait);
    }

    /** Another place for a request that was let in before, and so waits as long as it has time. */
    Place forOthers(Duration longest) {
        return taken(others, longest);
    }

    /** Whether a place is also for what is not quick. */
    boolean isForOthers(Place place) {
        return place.of == others;
    }

    /** Whether a request waits for a place that is not kept for quick shapes. */
    boolean isWaitedFor(Place place) {
        return isForOthers(place) && others.hasQueuedThreads();
    }

    /** Plans in the one place for it, for which the request waits so long. */
    void planning(Duration longest, Runnable plan) {
        planning.plan(Request.client(), longest, plan);
    }

    static Place taken(Semaphore places, Duration wait) {
        try {
            if (places.tryAcquire(Request.left(wait).toNanos(), TimeUnit.NANOSECONDS)) {
                return new Place(places);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw busy();
    }

    static Refusal busy() {
        return new Refusal(Code.BUSY, "The graph answers as many questions as it can at once.")
                .hint("Try again in a second.");
    }

    /** A place that is taken, until it is closed. */
    record Place(Semaphore of) implements AutoCloseable {

        @Override
        public void close() {
            of.release();
        }
    }
}
