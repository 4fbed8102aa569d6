package org.realistgraph.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.realistgraph.http.Wire.Reply;

/** A way in which the service could be wrong, as it would look from outside; the fuzzer must find each. */
enum PlantedFault {
    A_FAULT_IS_ANSWERED("HTTP/1\\.[01] 4\\d\\d", "HTTP/1.1 500"),
    BUSY_DOES_NOT_SAY_WHEN_TO_ASK_AGAIN("HTTP/1\\.[01] 4\\d\\d", "HTTP/1.1 503"),
    AN_INTERNAL_ERROR_IS_TOLD("SYNTAX_ERROR|BAD_CURSOR|TOO_LONG", "INTERNAL"),
    A_STATEMENT_IS_TOLD("\"message\":\"", "\"message\":\"MATCH (this:Study)"),
    A_CLASS_IS_TOLD("\"message\":\"", "\"message\":\"java.lang.IllegalStateException "),
    A_PATH_IS_TOLD("\"message\":\"", "\"message\":\"/var/lib/realist/data "),
    A_REFUSAL_HAS_NO_CODE("\"code\":", "\"kind\":"),
    A_SKIPPED_FIELD_IS_ANSWERED("\"(\\w+)__(\\d+)\":", "\"skipped\":1,\"$1__$2\":"),
    AN_ALIAS_IS_FORGOTTEN("\"(\\w)(\\w+)__\\d+\":", "\"$1$1$2\":"),
    AN_EMPTIED_OBJECT_IS_NULL("\\{\\}", "null"),
    A_REQUEST_NEVER_ENDS {
        @Override
        List<String> foundBy(Fuzzer fuzzer, Wire wire) {
            CountDownLatch never = new CountDownLatch(1);
            return fuzzer.run(request -> waiting(never), 0, 1, Duration.ofSeconds(1));
        }
    },
    ANSWERS_ARE_KEPT_IN_MEMORY {
        @Override
        List<String> foundBy(Fuzzer fuzzer, Wire wire) {
            Footprint before = Footprint.now();
            List<byte[]> kept = new ArrayList<>();
            fuzzer.run(
                    request -> {
                        synchronized (kept) {
                            kept.add(new byte[Math.toIntExact(before.heap() / 20)]);
                        }
                        return SOUND;
                    },
                    0,
                    10,
                    Duration.ofMinutes(1));
            List<String> found = before.grownTo(Footprint.now());
            kept.clear();
            return found;
        }
    },
    CONNECTIONS_ARE_LEFT_OPEN {
        @Override
        List<String> foundBy(Fuzzer fuzzer, Wire wire) {
            Footprint before = Footprint.now();
            try (OpenHandles left = new OpenHandles()) {
                fuzzer.run(
                        request -> {
                            left.open();
                            return SOUND;
                        },
                        0,
                        10,
                        Duration.ofMinutes(1));
                return before.grownTo(Footprint.now());
            }
        }
    };

    private static final Reply SOUND = new Reply("HTTP/1.1 200 \r\n\r\n{\"data\":{}}");
    private static final int ROUNDS = 400;

    private final String right;
    private final String wrong;

    PlantedFault() {
        this("", "");
    }

    PlantedFault(String right, String wrong) {
        this.right = right;
        this.wrong = wrong;
    }

    /** What the fuzzer finds of it. */
    List<String> foundBy(Fuzzer fuzzer, Wire wire) {
        return fuzzer.run(
                request -> new Reply(wire.send(request).text().replaceAll(right, wrong)),
                0,
                ROUNDS,
                Duration.ofMinutes(5));
    }

    private static Reply waiting(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return SOUND;
    }

    /** Sends the requests of these numbers and tells what it found. */
    @FunctionalInterface
    interface Fuzzer {

        List<String> run(Wire wire, int from, int to, Duration watchdog);
    }
}
