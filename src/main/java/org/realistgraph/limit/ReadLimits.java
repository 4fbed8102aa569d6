package org.realistgraph.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests share the graph.
 *
 * @param readsAtOnce how many requests read the embedded database at once; 0 stands for twice the cores
 * @param readWait how long a request that is not quick waits for a place before it is refused
 * @param requestTime how long a request may take, with all that it reads and computes
 */
@ConfigurationProperties("realist.limits")
public record ReadLimits(
        @DefaultValue("0") int readsAtOnce,
        @DefaultValue("1s") Duration readWait,
        @DefaultValue("30s") Duration requestTime) {

    /** How many places there are for requests that read. */
    public int places() {
        return readsAtOnce > 0 ? readsAtOnce : 2 * Runtime.getRuntime().availableProcessors();
    }
}
