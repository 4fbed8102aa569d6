package org.realistgraph.embedded;

import com.sun.management.OperatingSystemMXBean;
import inet.ipaddr.IPAddressString;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The resources of the embedded database. The defaults suit a graph of some hundred thousand nodes on a small machine.
 *
 * @param pageCache memory outside the heap for the store's pages
 * @param transactionMemory heap that all running transactions together may take
 * @param planCache how many query plans are kept, most of them only while the heap has room
 * @param boltPort the port on 127.0.0.1; 0 means any free port
 * @param transactionTimeout how long a transaction may take, such as a bundle's load, unless it asks for a shorter time
 */
@ConfigurationProperties("realist.embedded")
record EmbeddedSettings(
        @DefaultValue("64MB") DataSize pageCache,
        @DefaultValue("256MB") DataSize transactionMemory,
        @DefaultValue("2000") int planCache,
        @DefaultValue("0") int boltPort,
        @DefaultValue("5m") Duration transactionTimeout) {

    static final String HOST = "127.0.0.1";

    /** Three times the memory of the largest plan within the limits. */
    private static final DataSize HEAP_FOR_A_PLAN = DataSize.ofMegabytes(16);

    private static final DataSize LEAST_PAGE_CACHE = DataSize.ofMegabytes(1);

    EmbeddedSettings {
        if (planCache < 1) {
            throw new IllegalArgumentException(
                    "realist.embedded.plan-cache must be at least 1, not " + planCache + ".");
        }
        if (pageCache.compareTo(LEAST_PAGE_CACHE) < 0 || pageCache.toBytes() > memory()) {
            throw new IllegalArgumentException(
                    "realist.embedded.page-cache must be at least 1MB, and at most the memory of this machine.");
        }
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    Map<Setting<?>, Object> toNeo4j() {
        Map<Setting<?>, Object> all = new HashMap<>(open(new SocketAddress(HOST, boltPort)));
        all.putAll(closed());
        all.putAll(guarded());
        all.putAll(sizes());
        all.putAll(plans(Runtime.getRuntime().maxMemory()));
        return all;
    }

    private static Map<Setting<?>, Object> open(SocketAddress bolt) {
        return Map.of(
                GraphDatabaseSettings.auth_enabled,
                true,
                BoltConnector.enabled,
                true,
                BoltConnector.listen_address,
                bolt,
                BoltConnector.advertised_address,
                bolt,
                GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period,
                Duration.ZERO);
    }

    /** Only Bolt listens, nothing is reported to anyone, and no query is logged or kept for statistics. */
    private static Map<Setting<?>, Object> closed() {
        return Map.of(
                HttpConnector.enabled, false,
                BoltConnector.enable_discovery, false,
                BoltConnector.server_bolt_telemetry_enabled, false,
                FleetManagementSettings.fleet_manager_enabled, false,
                GraphDatabaseSettings.udc_enabled, false,
                GraphDatabaseSettings.log_queries, LogQueryLevel.OFF,
                GraphDatabaseInternalSettings.data_collector_max_recent_query_count, 0);
    }

    /** The plans that fit into the heap are kept; others are evicted when the heap fills. */
    private Map<Setting<?>, Object> plans(long heap) {
        int kept = Math.clamp(heap / HEAP_FOR_A_PLAN.toBytes(), 1, planCache);
        return Map.of(
                GraphDatabaseInternalSettings.cypher_soft_cache_enabled,
                true,
                GraphDatabaseInternalSettings.query_cache_strong_size,
                kept,
                GraphDatabaseInternalSettings.query_cache_soft_size,
                Math.max(1, planCache - kept),
                GraphDatabaseSettings.query_cache_size,
                kept);
    }

    /**
     * Wrong passwords lock no account, because the password cannot be guessed and a lock would only hit this service.
     * Statements cannot read files or URLs.
     */
    private static Map<Setting<?>, Object> guarded() {
        return Map.of(
                GraphDatabaseSettings.auth_max_failed_attempts,
                0,
                GraphDatabaseSettings.allow_file_urls,
                false,
                GraphDatabaseInternalSettings.cypher_ip_blocklist,
                List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")));
    }

    private Map<Setting<?>, Object> sizes() {
        return Map.of(
                GraphDatabaseSettings.pagecache_memory,
                pageCache.toBytes(),
                GraphDatabaseSettings.memory_transaction_global_max_size,
                transactionMemory.toBytes(),
                GraphDatabaseSettings.transaction_timeout,
                transactionTimeout,
                GraphDatabaseSettings.preallocate_logical_logs,
                false,
                GraphDatabaseSettings.preallocate_store_files,
                false,
                GraphDatabaseSettings.keep_logical_logs,
                "2 files");
    }
}
