package org.realistgraph.embedded;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The one place in which shapes are planned. Clients take it in turn, so that nobody waits behind all of another's plans. */
final class Planning {

    /** So many requests plan or wait to plan; more would take the threads from what needs no plan. */
    private static final int MOST = 32;

    private static final int MOST_OF_A_CLIENT = 8;

    private final PermitQueue place = new PermitQueue(0, 1);
    private final Map<String, Waiting> lines = new HashMap<>();
    private int waiting;

    /** Plans for a client, whose request waits so long; who waited for the same plan finds it made. */
    void plan(String client, Duration longest, Runnable plan) {
        Waiting line = join(client);
        try (var _ = ReadPermits.taken(line.head::other, longest);
                var _ = ReadPermits.taken(place::other, longest)) {
            plan.run();
        } finally {
            leave(client, line);
        }
    }

    /** A client may wait with as many requests as the others still could, so that a few alone never fill the line. */
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

    /** The requests of one client, of which the first waits for the place. */
    private static final class Waiting {
        final PermitQueue head = new PermitQueue(0, 1);
        int length;
    }
}
