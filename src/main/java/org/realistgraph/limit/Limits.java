package org.realistgraph.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of one request.
 *
 * @param depth how deep a selection may nest; GraphiQL's introspection nests 13 deep
 * @param complexity how many values an answer may hold, each page counted as full and 500 for each root field, which
 *     costs a statement; a page of 100 configurations with all fields just fits, and published operations use at most
 *     half of the limit
 * @param tokens how many tokens a document may have
 * @param body how large a request's body may be
 * @param bodyTime how long a body may take to arrive, since a thread waits for it
 * @param newShapes how many queries of new shapes a client may send in a minute, because the database must plan each
 */
@ConfigurationProperties("realist.limits")
public record Limits(
        @DefaultValue("16") int depth,
        @DefaultValue("100000") int complexity,
        @DefaultValue("15000") int tokens,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("30s") Duration bodyTime,
        @DefaultValue("120") int newShapes) {

    private static final DataSize LARGEST_BODY = DataSize.ofMegabytes(100);

    public Limits {
        requirePositive("depth", depth);
        requirePositive("complexity", complexity);
        requirePositive("tokens", tokens);
        requirePositive("new-shapes", newShapes);
        if (body.toBytes() < 1 || body.compareTo(LARGEST_BODY) > 0) {
            throw new IllegalArgumentException("realist.limits.body is %d bytes; it must be 1 byte to %d MB."
                    .formatted(body.toBytes(), LARGEST_BODY.toMegabytes()));
        }
        if (!bodyTime.isPositive()) {
            throw new IllegalArgumentException("realist.limits.body-time must be positive.");
        }
    }

    private static void requirePositive(String limit, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "realist.limits.%s is %d; it must be at least 1.".formatted(limit, value));
        }
    }
}
