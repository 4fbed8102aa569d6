package org.realistgraph.embedded;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Request;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/**
 * The places in which requests read and compute. One place in four is kept for quick shapes, and one place is reserved
 * for planning, so that neither slow queries nor new shapes delay quick queries.
 */
final class ReadPermits {

    private final PermitQueue line;
    private final Planning planning = new Planning();
    private final Duration wait;

    /**
     * {@code many}: how many places there are, at least one of each kind; {@code wait}: how long a request that is not
     * quick waits before it is refused.
     */
    ReadPermits(int many, Duration wait) {
        int kept = Math.max(1, many / 4);
        this.line = new PermitQueue(kept, Math.max(1, many - kept - 1));
        this.wait = wait;
    }

    /**
     * A place of either kind for a quick request; {@code expected}: its CPU time in nanoseconds; {@code longest}: how
     * long it waits. These places soon become free.
     */
    Place forQuick(long expected, Duration longest) {
        return taken(left -> line.quick(expected, left), longest);
    }

    Place forOthers() {
        return forOthers(wait);
    }

    /**
     * A place that is not kept for quick shapes, for a request that was admitted before, and so may wait until its time
     * is over.
     */
    Place forOthers(Duration longest) {
        return taken(line::other, longest);
    }

    /** Whether a place also admits requests that are not quick. */
    boolean isForOthers(Place place) {
        return !place.isForQuick;
    }

    /** Whether a request waits for a place that is not kept for quick shapes. */
    boolean isWaitedFor(Place place) {
        return isForOthers(place) && line.isWaitedForByOthers();
    }

    /** Plans in the place reserved for planning; the request waits at most {@code longest}. */
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
        return new Refusal(Code.BUSY, "The graph is running as many reads as it can.").hint("Try again in a second.");
    }

    /** Takes a place that becomes free within a time. */
    interface Taking {

        @Nullable
        Place within(Duration longest) throws InterruptedException;
    }

    /** A place that is taken until closed. */
    record Place(PermitQueue line, boolean isForQuick) implements AutoCloseable {

        @Override
        public void close() {
            line.giveBack(isForQuick);
        }
    }
}
