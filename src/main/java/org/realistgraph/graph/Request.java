package org.realistgraph.graph;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** The request that a thread answers: all its statements and all its Java share its time and its place among the reads. */
public final class Request {

    private static final ScopedValue<Request> CURRENT = ScopedValue.newInstance();

    private final String client;
    private final long end;
    private @Nullable Turn turn;

    private Request(String client, long end) {
        this.client = client;
        this.end = end;
    }

    /** Answers a client's request, for which there is so much time from now on. */
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

    /** Who sent the request; outside a request nobody, whose name is empty. */
    public static String client() {
        return CURRENT.isBound() ? CURRENT.get().client : "";
    }

    /** Refuses the request whose time is over. */
    public static void check() {
        left(Duration.ZERO);
    }

    /** The time that is left, but no more than that; outside a request as much as that. Refuses where none is left. */
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

    /** What a request keeps of its first read until it ends; outside a request, what the one read keeps that is given. */
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
        return new Refusal(Code.TIMEOUT, "This question takes longer than a question may.")
                .hint("Ask for less: a smaller page, fewer levels, or a filter.");
    }

    /** What a transport keeps for a request from one read to the next, such as a place. */
    public interface Turn {

        /** Gives back what is kept. */
        void end();
    }
}
