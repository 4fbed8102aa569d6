package org.realistgraph.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits by which requests share the graph.
 *
 * @param readsAtOnce how many requests read the embedded database at once; 0 means twice the cores, but no more than
 *     one for each 256 MB of heap, which an analysis of a large graph may need
 * @param readWait how long a request that is not quick waits for a place before it is refused
 * @param requestTime how long a request may take in all
 */
@ConfigurationProperties("realist.limits")
public record ReadLimits(
        @DefaultValue("0") int readsAtOnce,
        @DefaultValue("1s") Duration readWait,
        @DefaultValue("30s") Duration requestTime) {

    private static final DataSize HEAP_FOR_A_READ = DataSize.ofMegabytes(256);

    public ReadLimits {
        if (!requestTime.isPositive()) {
            throw new IllegalArgumentException("realist.limits.request-time must be positive.");
        }
    }

    /** The number of places for requests that read. */
    public int places() {
        if (readsAtOnce > 0) {
            return readsAtOnce;
        }
        long fitting = Runtime.getRuntime().maxMemory() / HEAP_FOR_A_READ.toBytes();
        return Math.clamp(fitting, 1, 2 * Runtime.getRuntime().availableProcessors());
    }
}
