package org.realistgraph.embedded;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.realistgraph.embedded.ReadPermits.Place;
import org.realistgraph.graph.Request;

/**
 * The state of a request from its first read to its end: a place, because computing uses the CPU as reading does, and
 * the shape to which the CPU time is charged.
 */
final class ReadingTurn implements Request.Turn {

    private final ReadPermits places;
    private final Duration longest;
    private @Nullable Place place;
    private @Nullable StatementStatistics shape;
    private long begin;
    private long spent;
    private boolean wasLetIn;

    ReadingTurn(ReadPermits places, Duration longest) {
        this.places = places;
        this.longest = longest;
    }

    /** Begins a statement of this shape, in the request's place if that admits the statement. */
    void begin(StatementStatistics next) {
        boolean quick = next.isQuick(spent);
        if (place != null && (places.isWaitedFor(place) || !(quick || places.isForOthers(place)))) {
            pause();
        }
        if (place == null) {
            place = quick
                    ? places.forQuick(next.expected(), longest)
                    : wasLetIn ? places.forOthers(longest) : places.forOthers();
        }
        wasLetIn = true;
        begin = StatementStatistics.processorTime();
        shape = next;
    }

    /** Charges the last shape with its CPU time. */
    void settle() {
        if (shape != null) {
            long took = StatementStatistics.processorTime() - begin;
            shape.ran(took);
            spent += took;
            shape = null;
        }
    }

    /** Releases the place while the request waits for something else. */
    void pause() {
        if (place != null) {
            place.close();
            place = null;
        }
    }

    @Override
    public void end() {
        settle();
        pause();
    }
}
