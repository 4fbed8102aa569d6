package org.realistgraph.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.realistgraph.limit.Measured;
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
        Measured measured = response.getExecutionInput().getGraphQLContext().get(Measured.class);
        String name = name(measured);
        String code = response.getExecutionResult().getErrors().stream()
                .findFirst()
                .map(error -> ErrorDoor.code(error).name())
                .orElse("OK");
        LOG.info(
                "operation={} ms={} cost={} code={} request={}",
                name,
                taken.toMillis(),
                measured == null ? "-" : measured.complexity(),
                code,
                request);
        Timer.builder(TIMER)
                .tag("operation", timed(name))
                .tag("code", code)
                .register(meters)
                .record(taken);
    }

    private static String name(@Nullable Measured measured) {
        String name = measured == null || measured.operation() == null ? "-" : measured.operation();
        return name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
    }

    private String timed(String name) {
        boolean known = names.contains(name) || (names.size() < NAMES && names.add(name));
        return known ? name : "other";
    }
}
