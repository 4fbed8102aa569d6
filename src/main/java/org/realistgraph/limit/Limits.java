package org.realistgraph.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request may ask for.
 *
 * @param depth how deep a selection may nest; GraphiQL's introspection nests 13 deep
 * @param complexity how many values an answer may hold, each page counted as full and 500 for each root field, which
 *     costs a statement; a page of 100 configurations with everything just fits, and published operations take at most
 *     half of it
 * @param tokens how many words a document may have
 * @param body how large a request's body may be
 * @param bodyTime how long a body may take to arrive, since a thread waits for it
 * @param newShapes how many queries of a shape never seen before a client may send in a minute, since each costs the
 *     database a plan
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
            throw new IllegalArgumentException("realist.limits.body is %d bytes; it is 1 byte to %d MB."
                    .formatted(body.toBytes(), LARGEST_BODY.toMegabytes()));
        }
        if (!bodyTime.isPositive()) {
            throw new IllegalArgumentException("realist.limits.body-time is not longer than nothing.");
        }
    }

    private static void requirePositive(String limit, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("realist.limits.%s is %d; it is at least 1.".formatted(limit, value));
        }
    }
}
