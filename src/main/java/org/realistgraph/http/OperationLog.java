package org.realistgraph.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.realistgraph.limit.OperationCost;
import org.realistgraph.problem.ErrorDoor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Tells of each operation in one line and one timer. A name comes from a parsed document, whose names are letters, digits
 * and underscores, so that nobody can forge a line; and only so many names are timed apart.
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

    void ended(String request, WebGraphQlResponse response, Duration taken) {
        OperationCost cost = response.getExecutionInput().getGraphQLContext().get(OperationCost.class);
        String name = name(cost);
        String code = response.getExecutionResult().getErrors().stream()
                .findFirst()
                .map(error -> ErrorDoor.code(error).name())
                .orElse("OK");
        LOG.info(
                "operation={} ms={} cost={} code={} request={}",
                name,
                taken.toMillis(),
                cost == null ? "-" : cost.complexity(),
                code,
                request);
        Timer.builder(TIMER)
                .tag("operation", timed(name))
                .tag("code", code)
                .register(meters)
                .record(taken);
    }

    private static String name(@Nullable OperationCost cost) {
        String name = cost == null || cost.operation() == null ? "-" : cost.operation();
        return name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
    }

    private String timed(String name) {
        boolean known = names.contains(name) || (names.size() < NAMES && names.add(name));
        return known ? name : "other";
    }
}
