package org.realistgraph.embedded;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** What is known of statements of one text: whether they are planned, and how much of the processor they took lately. */
final class StatementStatistics {

    /** Time of the processor, since the clock's time says as much of what else runs. */
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

    /** Whether a request that took so much already will still be quick after a statement of this shape. */
    boolean isQuick(long spent) {
        return lately <= QUICK - spent;
    }

    /** How many nanoseconds of the processor a run took lately. */
    long expected() {
        return lately;
    }

    /** One run among many hardly counts, since it may have had to wake up what sleeps. */
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
