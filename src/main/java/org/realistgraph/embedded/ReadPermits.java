package org.realistgraph.embedded;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Request;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/**
 * The places in which requests read and count on what they read. One of four is kept for quick shapes, and one is the only
 * one in which shapes are planned, so that neither slow questions nor new ones keep quick ones waiting.
 */
final class ReadPermits {

    private final PermitQueue line;
    private final Planning planning = new Planning();
    private final Duration wait;

    /** As many places as said, but at least one of each kind; what is not quick waits so long, then it is refused. */
    ReadPermits(int many, Duration wait) {
        int kept = Math.max(1, many / 4);
        this.line = new PermitQueue(kept, Math.max(1, many - kept - 1));
        this.wait = wait;
    }

    /**
     * A place for what is quick, since it takes so many nanoseconds of the processor, be it one that is kept for it or
     * another; a request waits so long, as these places soon fall free.
     */
    Place forQuick(long expected, Duration longest) {
        return taken(left -> line.quick(expected, left), longest);
    }

    Place forOthers() {
        return forOthers(wait);
    }

    /** Another place for a request that was let in before, and so waits as long as it has time. */
    Place forOthers(Duration longest) {
        return taken(line::other, longest);
    }

    /** Whether a place is also for what is not quick. */
    boolean isForOthers(Place place) {
        return !place.isForQuick;
    }

    /** Whether a request waits for a place that is not kept for quick shapes. */
    boolean isWaitedFor(Place place) {
        return isForOthers(place) && line.isWaitedForByOthers();
    }

    /** Plans in the one place for it, for which the request waits so long. */
    void planning(Duration longest, Runnable plan) {
        planning.plan(Request.client(), longest, plan);
    }

    static Place taken(Taking taking, Duration wait) {
        try {
            var place = taking.within(Request.left(wait));
            if (place != null) {
                return place;
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

    /** Takes a place that falls free within a time. */
    interface Taking {

        @Nullable
        Place within(Duration longest) throws InterruptedException;
    }

    /** A place that is taken, until it is closed. */
    record Place(PermitQueue line, boolean isForQuick) implements AutoCloseable {

        @Override
        public void close() {
            line.giveBack(isForQuick);
        }
    }
}
