package org.realistgraph.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.realistgraph.limit.OperationCost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records each request to the graph in one log line and one timer, however the request ends. A name comes from a parsed
 * document, whose names consist of letters, digits and underscores, so that nobody can forge a line; and only a limited
 * number of names have their own timer.
 */
final class OperationLog {

    static final String TIMER = "graphql.operation";
    static final int NAMES = 100;

    private static final Logger LOG = LoggerFactory.getLogger(OperationLog.class);
    private static final int NAME_LENGTH = 60;

    private final MeterRegistry meters;
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    OperationLog(MeterRegistry meters) {
        this.meters = meters;
    }

    void ended(Operation operation, int status) {
        Duration taken = Duration.ofNanos(System.nanoTime() - operation.start());
        OperationCost cost = operation.cost();
        String name = name(operation);
        String code = Objects.requireNonNullElseGet(operation.code(), () -> HttpFaults.code(status));
        Timer.builder(TIMER)
                .tag("operation", timed(name))
                .tag("code", code)
                .register(meters)
                .record(taken);
        LOG.info(
                "operation={} ms={} cost={} code={} request={}",
                name,
                taken.toMillis(),
                cost == null ? "-" : cost.complexity(),
                code,
                operation.id());
    }

    private static String name(Operation operation) {
        String name = Objects.requireNonNullElse(operation.name(), "-");
        return name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
    }

    private String timed(String name) {
        boolean known = names.contains(name) || (names.size() < NAMES && names.add(name));
        return known ? name : "other";
    }
}
