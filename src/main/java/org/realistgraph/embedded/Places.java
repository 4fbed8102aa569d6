package org.realistgraph.embedded;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.realistgraph.graph.Deadline;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/**
 * The places in which reads run at once. One of four is kept for quick shapes, and one is the only one that plans, so that
 * neither slow questions nor new ones keep quick ones waiting.
 */
final class Places {

    /** So many requests plan or wait to plan; more would take the threads from what needs no plan. */
    private static final int PLANNERS = 16;

    private final Semaphore quick;
    private final Semaphore others;
    private final Semaphore planning = new Semaphore(1, true);
    private final Semaphore planners = new Semaphore(PLANNERS);
    private final Duration wait;

    /** As many places as said, but at least one of each kind; a read waits so long for one, then it is refused. */
    Places(int many, Duration wait) {
        int kept = Math.max(1, many / 4);
        this.quick = new Semaphore(kept, true);
        this.others = new Semaphore(Math.max(1, many - kept - 1), true);
        this.wait = wait;
    }

    /** Runs in a place for quick shapes or, where none is free, in another. */
    <T> T asQuick(Supplier<T> read) {
        if (!quick.tryAcquire()) {
            return others.tryAcquire() ? taken(others, read) : in(quick, wait, read);
        }
        return taken(quick, read);
    }

    <T> T asAnother(Supplier<T> read) {
        return in(others, wait, read);
    }

    /** Plans in the one place for it, for which a request waits so long; who waited for the same plan finds it there. */
    <T> T planning(Duration longest, Supplier<T> plan) {
        if (!planners.tryAcquire()) {
            throw busy();
        }
        try {
            return in(planning, longest, plan);
        } finally {
            planners.release();
        }
    }

    private static <T> T in(Semaphore places, Duration wait, Supplier<T> read) {
        try {
            if (!places.tryAcquire(Deadline.left(wait).toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        return taken(places, read);
    }

    private static <T> T taken(Semaphore places, Supplier<T> read) {
        try {
            return read.get();
        } finally {
            places.release();
        }
    }

    private static Refusal busy() {
        return new Refusal(Code.BUSY, "The graph answers as many questions as it can at once.")
                .hint("Try again in a second.");
    }
}
