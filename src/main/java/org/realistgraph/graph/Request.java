package org.realistgraph.graph;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/**
 * The request that a thread answers: all statements and computations of the request share its time and its place among
 * the reads.
 */
public final class Request {

    private static final ScopedValue<Request> CURRENT = ScopedValue.newInstance();

    private final String client;
    private final long end;
    private @Nullable Turn turn;

    private Request(String client, long end) {
        this.client = client;
        this.end = end;
    }

    /** Answers a client's request, which may take {@code time} from now on. */
    public static <T> T of(String client, Duration time, Supplier<T> answer) {
        var request = new Request(client, System.nanoTime() + time.toNanos());
        try {
            return ScopedValue.where(CURRENT, request).call(answer::get);
        } finally {
            if (request.turn != null) {
                request.turn.end();
            }
        }
    }

    /** The client of the current request; empty outside a request. */
    public static String client() {
        return CURRENT.isBound() ? CURRENT.get().client : "";
    }

    /** Refuses the current request if its time is over. */
    public static void check() {
        left(Duration.ZERO);
    }

    /**
     * The time left for the current request, at most {@code most}; outside a request, {@code most}. Refuses the request
     * if no time is left.
     */
    public static Duration left(Duration most) {
        if (!CURRENT.isBound()) {
            return most;
        }
        var left = Duration.ofNanos(CURRENT.get().end - System.nanoTime());
        if (!left.isPositive()) {
            throw timeout();
        }
        return left.compareTo(most) < 0 ? left : most;
    }

    /**
     * Runs a read with the turn that the request keeps from its first read to its end; outside a request, with a turn
     * for this read only.
     */
    public static <T extends Turn, R> R reading(Class<T> type, Supplier<T> first, Function<T, R> read) {
        if (!CURRENT.isBound()) {
            var alone = first.get();
            try {
                return read.apply(alone);
            } finally {
                alone.end();
            }
        }
        var request = CURRENT.get();
        if (request.turn == null) {
            request.turn = first.get();
        }
        return read.apply(type.cast(request.turn));
    }

    static Refusal timeout() {
        return new Refusal(Code.TIMEOUT, "This query takes longer than the service allows.")
                .hint("Ask for less: a smaller page, fewer levels, or a filter.");
    }

    /** The state that a transport keeps for a request between reads, such as a place. */
    public interface Turn {

        /** Releases the state. */
        void end();
    }
}
