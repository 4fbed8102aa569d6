package org.realistgraph.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListener;
import org.realistgraph.problem.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the program if the database can neither continue nor stop: when the disk fills while the database starts, loads
 * or stops, and when the database has failed.
 */
final class DatabaseWatch implements DatabaseEventListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration SYSTEM = Duration.ofSeconds(45);
    private static final Duration STOP = Duration.ofMinutes(2);
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final int BUSY_SHARE = 20;

    private final DataFolder folder;
    private final Thread thread;
    private volatile Phase phase = Phase.STARTING;
    private volatile boolean failed;
    private volatile long since = System.nanoTime();
    private volatile boolean opening;
    private final AtomicReference<Look> last = new AtomicReference<>(Look.now());
    private volatile boolean idle;

    private DatabaseWatch(DataFolder folder) {
        this.folder = folder;
        this.thread = Thread.ofPlatform().daemon().name("watch").unstarted(this::look);
    }

    static DatabaseWatch over(DataFolder folder) {
        DatabaseWatch watch = new DatabaseWatch(folder);
        watch.thread.start();
        return watch;
    }

    /** From now on, a full disk ends the service only if the database fails because of it. */
    void started() {
        phase = Phase.RUNNING;
    }

    /** From now on, the database has a limited time to stop, and none if the disk has no room for its last pages. */
    void stopping() {
        since = System.nanoTime();
        phase = Phase.STOPPING;
        endIfHopeless();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void look() {
        try {
            while (true) {
                notice();
                endIfHopeless();
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A start that a busy machine delays uses some CPU time; a start that hangs uses almost none. */
    private void notice() {
        var before = last.get();
        var now = Look.now();
        if (now.at - before.at > WINDOW.toNanos()) {
            idle = now.processor - before.processor < (now.at - before.at) / BUSY_SHARE;
            last.set(now);
        }
    }

    private void endIfHopeless() {
        if (isHopeless()) {
            end(reason());
        }
    }

    /** A database that is stopped during a write may fail because of that, and still stop. */
    private boolean isHopeless() {
        return switch (phase) {
            case STARTING ->
                failed || folder.disk().hasLessThan(DiskRoom.RESERVE) || (opening && idle && lasts(SYSTEM));
            case RUNNING -> failed;
            case STOPPING -> lasts(STOP) || folder.disk().hasLessThan(DiskRoom.LAST_PAGES);
        };
    }

    private boolean lasts(Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }

    private StartRefused reason() {
        if (folder.disk().hasLessThan(phase == Phase.STARTING ? DiskRoom.RESERVE : DiskRoom.LAST_PAGES)) {
            return folder.disk().full();
        }
        return opening
                ? StoreFault.damaged(folder, null)
                : new StartRefused(
                        "The database in %s has failed.".formatted(folder.database()),
                        "Start again: the next start recovers the stored data; for details, see neo4j/logs/debug.log in"
                                + " that folder.");
    }

    /**
     * Halts without an orderly shutdown, because threads of the database may hang; only the first call logs the reason.
     */
    private static synchronized void end(StartRefused why) {
        LOG.error("{} {}", why.getMessage(), why.remedy());
        Runtime.getRuntime().halt(1);
    }

    @Override
    public void databasePanic(DatabaseEventContext event) {
        failed = true;
    }

    /** Neo4j waits forever and silently for its system database if that is damaged. */
    @Override
    public void databaseCreate(DatabaseEventContext event) {
        since = System.nanoTime();
        opening = event.getDatabaseName().equals(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    }

    @Override
    public void databaseStart(DatabaseEventContext event) {
        opening = false;
    }

    @Override
    public void databaseShutdown(DatabaseEventContext event) {
        // starting and stopping are not faults
    }

    @Override
    public void databaseDrop(DatabaseEventContext event) {
        // starting and stopping are not faults
    }

    /** The CPU time of the program at a moment. */
    private record Look(long at, long processor) {

        private static final OperatingSystemMXBean SYSTEM =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        static Look now() {
            return new Look(System.nanoTime(), SYSTEM.getProcessCpuTime());
        }
    }

    private enum Phase {
        STARTING,
        RUNNING,
        STOPPING
    }
}
