package org.realistgraph.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/**
 * Counts the requests with new shapes per client and minute, because the database must plan each new shape. Known
 * shapes are remembered for all clients, by hash.
 */
public final class NewShapes {

    private static final int REMEMBERED_SHAPES = 20_000;
    private static final int REMEMBERED_CLIENTS = 5_000;

    private final int perMinute;
    private final TimeMeter clock;
    private final Cache<String, Boolean> seen =
            Caffeine.newBuilder().maximumSize(REMEMBERED_SHAPES).build();
    private final Cache<String, Bucket> clients =
            Caffeine.newBuilder().maximumSize(REMEMBERED_CLIENTS).build();

    NewShapes(int perMinute, TimeMeter clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Admits a request with a known text or shape, and refuses new shapes beyond the client's share. */
    void admit(String client, String text, Supplier<String> shape) {
        String textHash = hash(text);
        if (seen.getIfPresent(textHash) != null) {
            return;
        }
        String shapeHash = hash(shape.get());
        if (seen.getIfPresent(shapeHash) == null
                && !clients.get(client, this::bucket).tryConsume(1)) {
            throw refusal();
        }
        seen.put(shapeHash, true);
        seen.put(textHash, true);
    }

    /** After how many seconds a refused client may send the next new shape. */
    public long retryAfter() {
        return Math.ceilDiv(60, perMinute);
    }

    private Bucket bucket(String client) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(clock)
                .build();
    }

    private Refusal refusal() {
        return new Refusal(
                        Code.TOO_MANY_NEW_SHAPES,
                        "More than " + perMinute + " queries of new shapes came from this client within a minute.")
                .hint("Keep the text of the query, and pass varying values as variables; a known shape is never"
                        + " refused.");
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
