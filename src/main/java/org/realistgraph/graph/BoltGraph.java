package org.realistgraph.graph;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The graph on a server: each read is one auto-commit statement in one round trip. The server ends statements that take
 * too long; if the server does not respond either, the client gives up a little later.
 */
public final class BoltGraph implements Graph {

    private static final Logger LOG = LoggerFactory.getLogger(BoltGraph.class);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Driver driver;
    private final Supplier<SessionConfig> sessions;
    private final Duration timeout;

    /** {@code sessions} must supply a READ session with the bookmarks of the last writes, for each read. */
    public BoltGraph(Driver driver, Supplier<SessionConfig> sessions, Duration timeout) {
        this.driver = driver;
        this.sessions = sessions;
        this.timeout = timeout;
    }

    @Override
    public List<Map<String, @Nullable Object>> read(Statement statement) {
        var time = Duration.ofMillis(Request.left(timeout).plusMillis(1).toMillis()); // the driver's shortest unit
        var limits = TransactionConfig.builder().withTimeout(time).build();
        var session = driver.session(AsyncSession.class, sessions.get());
        try {
            var query = new Query(statement.text(), new LinkedHashMap<>(statement.parameters()));
            return await(session.runAsync(query, limits).thenCompose(ResultCursor::listAsync), time.plus(GRACE))
                    .stream()
                    .map(BoltGraph::row)
                    .toList();
        } catch (RuntimeException e) {
            throw failure(e);
        } finally {
            var _ = session.closeAsync();
        }
    }

    private static <T> T await(CompletionStage<T> answer, Duration patience) {
        try {
            return answer.toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
        } catch (TimeoutException e) {
            LOG.warn("The graph's server has not answered for {} s.", patience.toSeconds());
            throw GraphFailure.unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw GraphFailure.unavailable();
        }
    }

    private static RuntimeException failure(RuntimeException cause) {
        if (!(cause instanceof Neo4jException known)) {
            return GraphFailure.of(null, cause);
        }
        if (known.code().startsWith("Neo.")) {
            return GraphFailure.of(known.code(), known);
        }
        LOG.warn("The graph's server cannot be reached: {}", oneLine(known));
        return GraphFailure.unavailable();
    }

    private static String oneLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    }

    private static Map<String, @Nullable Object> row(Record row) {
        Map<String, @Nullable Object> plain = LinkedHashMap.newLinkedHashMap(row.size());
        row.keys().forEach(key -> plain.put(key, PlainValue.of(row.get(key).asObject())));
        return plain;
    }
}
