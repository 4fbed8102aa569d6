package org.realistgraph.embedded;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.realistgraph.embedded.ReadPermits.Place;

/**
 * Decides which waiting request gets the next place. A quick request waits for any place. A quick request that needs
 * little CPU time overtakes requests that need more, for at most eight times the CPU time that these need.
 */
final class PermitQueue {

    private static final int PATIENCE = 8;

    private final ReentrantLock lock = new ReentrantLock();
    private final PriorityQueue<Waiting> quick = new PriorityQueue<>(Comparator.comparingLong(Waiting::turn));
    private final PriorityQueue<Waiting> others = new PriorityQueue<>(Comparator.comparingLong(Waiting::turn));
    private final long begin = System.nanoTime();
    private int freeForQuick;
    private int freeForOthers;

    PermitQueue(int forQuick, int forOthers) {
        this.freeForQuick = forQuick;
        this.freeForOthers = forOthers;
    }

    /** A place for a quick request with this expected CPU time; null if no place becomes free in time. */
    @Nullable
    Place quick(long expected, Duration longest) throws InterruptedException {
        lock.lock();
        try {
            if (freeForQuick > 0) {
                freeForQuick--;
                return new Place(this, true);
            }
            return freeForOthers > 0 ? other() : waited(quick, PATIENCE * expected, longest);
        } finally {
            lock.unlock();
        }
    }

    /** A place that is not kept for quick requests; null if no place becomes free in time. */
    @Nullable
    Place other(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            return freeForOthers > 0 ? other() : waited(others, 0, longest);
        } finally {
            lock.unlock();
        }
    }

    /** Whether a request waits for a place that is not kept for quick requests. */
    boolean isWaitedForByOthers() {
        lock.lock();
        try {
            return !others.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    void giveBack(boolean isForQuick) {
        lock.lock();
        try {
            var next = isForQuick || others.isEmpty() ? quick.poll() : others.poll();
            if (next != null) {
                next.place = new Place(this, isForQuick);
                next.called.signal();
            } else if (isForQuick) {
                freeForQuick++;
            } else {
                freeForOthers++;
            }
        } finally {
            lock.unlock();
        }
    }

    private Place other() {
        freeForOthers--;
        return new Place(this, false);
    }

    private @Nullable Place waited(PriorityQueue<Waiting> line, long patience, Duration longest)
            throws InterruptedException {
        var own = new Waiting(System.nanoTime() - begin + patience, lock.newCondition());
        line.add(own);
        try {
            for (var left = longest.toNanos(); own.place == null && left > 0; ) {
                left = own.called.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            if (own.place != null) {
                own.place.close();
            }
            throw e;
        } finally {
            line.remove(own);
        }
        return own.place;
    }

    /** A request in the queue. */
    private static final class Waiting {

        private final long turn;
        private final Condition called;
        private @Nullable Place place;

        private Waiting(long turn, Condition called) {
            this.turn = turn;
            this.called = called;
        }

        private long turn() {
            return turn;
        }
    }
}
