package org.realistgraph.embedded;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Statistics of the statements with one text: whether they are planned, and their recent CPU time. */
final class StatementStatistics {

    /** Measures CPU time, because elapsed time depends on everything else that runs. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final long QUICK = Duration.ofMillis(100).toNanos();

    private volatile boolean planned;
    private volatile long lately = Long.MAX_VALUE;
    private volatile long refusedUntil;

    static long processorTime() {
        return PROCESSOR.getCurrentThreadCpuTime();
    }

    boolean isPlanned() {
        return planned;
    }

    void planned() {
        planned = true;
    }

    /** Whether a request that has used this CPU time is still quick after a statement of this shape. */
    boolean isQuick(long spent) {
        return lately <= QUICK - spent;
    }

    /** The recent CPU time of a run, in nanoseconds. */
    long expected() {
        return lately;
    }

    /** A single run counts little, because it may have had to warm up caches. */
    void ran(long took) {
        lately = lately == Long.MAX_VALUE ? took : (3 * lately + took) / 4;
    }

    void refuseFor(Duration time) {
        refusedUntil = System.nanoTime() + time.toNanos() | 1;
    }

    boolean isRefused() {
        return refusedUntil != 0 && System.nanoTime() - refusedUntil < 0;
    }
}
