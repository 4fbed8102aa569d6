package org.realistgraph.graph;

import java.time.Duration;
import java.util.function.Supplier;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** Until when the request that a thread answers may take: all its statements and all its Java share the time. */
public final class Deadline {

    private static final ScopedValue<Long> END = ScopedValue.newInstance();

    private Deadline() {}

    /** Answers a request, for which there is so much time from now on. */
    public static <T> T within(Duration time, Supplier<T> request) {
        return ScopedValue.where(END, System.nanoTime() + time.toNanos()).call(request::get);
    }

    /** Refuses the request whose time is over. */
    public static void check() {
        left(Duration.ZERO);
    }

    /** The time that is left, but no more than that; outside a request as much as that. Refuses where none is left. */
    public static Duration left(Duration most) {
        if (!END.isBound()) {
            return most;
        }
        var left = Duration.ofNanos(END.get() - System.nanoTime());
        if (!left.isPositive()) {
            throw timeout();
        }
        return left.compareTo(most) < 0 ? left : most;
    }

    static Refusal timeout() {
        return new Refusal(Code.TIMEOUT, "This question takes longer than a question may.")
                .hint("Ask for less: a smaller page, fewer levels, or a filter.");
    }
}
