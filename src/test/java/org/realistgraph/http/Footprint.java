package org.realistgraph.http;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.realistgraph.embedded.TestDatabase;

/** What the program holds when nothing runs: bytes of the heap, and open files and connections. */
record Footprint(long heap, long handles) {

    private static final double HEAP = 1.2;
    private static final int HANDLES = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** After two collections; plans are left out, since the database keeps as many as it may. */
    static Footprint now() {
        TestDatabase.write("CALL db.clearQueryCaches()");
        System.gc();
        System.gc();
        return new Footprint(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), openHandles());
    }

    /** The same, once connections that were ended are closed on both sides. */
    Footprint afterwards() {
        Instant end = Instant.now().plus(PATIENCE);
        while (openHandles() > handles + HANDLES && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        return now();
    }

    List<String> grownTo(Footprint later) {
        List<String> findings = new ArrayList<>();
        if (later.heap > heap * HEAP) {
            findings.add("the heap grew from %d to %d".formatted(heap, later.heap));
        }
        if (Math.abs(later.handles - handles) > HANDLES) {
            findings.add("handles went from %d to %d".formatted(handles, later.handles));
        }
        return findings;
    }

    private static long openHandles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }
}
