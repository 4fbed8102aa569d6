package org.realistgraph.embedded;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.realistgraph.embedded.ReadPermits.Place;
import org.realistgraph.graph.Request;

/**
 * What a request keeps from its first read to its end: a place, since what it counts on what it read takes the processor as
 * reading does, and the shape that is charged with it.
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

    /** Lets a statement of that shape run, in the place that the request has if that is one for it. */
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

    /** Charges the last shape with what came of it. */
    void settle() {
        if (shape != null) {
            long took = StatementStatistics.processorTime() - begin;
            shape.ran(took);
            spent += took;
            shape = null;
        }
    }

    /** Gives the place back, as long as the request waits for something else. */
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
