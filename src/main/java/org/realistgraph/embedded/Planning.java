package org.realistgraph.embedded;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Plans one shape at a time. Clients take turns, so that no client waits for all plans of another. */
final class Planning {

    /** How many requests may plan or wait to plan; more would take the threads of requests that need no plan. */
    private static final int MOST = 32;

    private static final int MOST_OF_A_CLIENT = 8;

    private final PermitQueue place = new PermitQueue(0, 1);
    private final Map<String, Waiting> lines = new HashMap<>();
    private int waiting;

    /**
     * Plans for a client, whose request waits at most {@code longest}; requests that wait for the same plan then find
     * it made.
     */
    void plan(String client, Duration longest, Runnable plan) {
        Waiting line = join(client);
        try (var _ = ReadPermits.taken(line.head::other, longest);
                var _ = ReadPermits.taken(place::other, longest)) {
            plan.run();
        } finally {
            leave(client, line);
        }
    }

    /** A client may queue no more requests than the queue still has room for, so that a few clients never fill it. */
    private Waiting join(String client) {
        synchronized (lines) {
            Waiting line = lines.computeIfAbsent(client, _ -> new Waiting());
            if (line.length >= Math.min(MOST_OF_A_CLIENT, MOST - waiting)) {
                throw ReadPermits.busy();
            }
            line.length++;
            waiting++;
            return line;
        }
    }

    private void leave(String client, Waiting line) {
        synchronized (lines) {
            waiting--;
            line.length--;
            if (line.length == 0) {
                lines.remove(client);
            }
        }
    }

    /** The requests of one client; the first waits for the place. */
    private static final class Waiting {
        final PermitQueue head = new PermitQueue(0, 1);
        int length;
    }
}
