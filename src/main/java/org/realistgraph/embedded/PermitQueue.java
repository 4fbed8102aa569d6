package org.realistgraph.embedded;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.realistgraph.embedded.ReadPermits.Place;

/**
 * Who waits for a place, and who comes next. What is quick waits for any place. Among what is quick, a request that takes
 * little passes those that take more, but for no longer than eight times what these take.
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

    /** A place for what takes so much of the processor, or nothing where none falls free in time. */
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

    /** A place that is not kept for what is quick, or nothing where none falls free in time. */
    @Nullable
    Place other(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            return freeForOthers > 0 ? other() : waited(others, 0, longest);
        } finally {
            lock.unlock();
        }
    }

    /** Whether a request waits that may only have a place that is not kept for what is quick. */
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

    /** A request in the line. */
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
