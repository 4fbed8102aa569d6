package org.realistgraph.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Result;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.api.exceptions.Status.HasStatus;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.GraphFailure;
import org.realistgraph.graph.PlainValue;
import org.realistgraph.graph.Statement;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** The graph in this process: no socket and no serialisation, and only so many reads at once. */
final class InProcessGraph implements Graph {

    private final GraphDatabaseAPI database;
    private final Semaphore places;
    private final Duration wait;
    private final Duration timeout;
    private final SecurityContext reader;

    InProcessGraph(GraphDatabaseAPI database, Semaphore places, Duration wait, Duration timeout) {
        this.database = database;
        this.places = places;
        this.wait = wait;
        this.timeout = timeout;
        this.reader = SecurityContext.authDisabled(
                StaticAccessMode.READ, ClientConnectionInfo.EMBEDDED_CONNECTION, database.databaseName());
    }

    @Override
    public List<Map<String, @Nullable Object>> read(Statement statement) {
        takePlace();
        try (var transaction = database.beginTransaction(
                KernelTransaction.Type.EXPLICIT,
                reader,
                ClientConnectionInfo.EMBEDDED_CONNECTION,
                timeout.toMillis(),
                TimeUnit.MILLISECONDS)) {
            return rows(transaction.execute(statement.text(), new HashMap<>(statement.parameters())));
        } catch (RuntimeException e) {
            throw GraphFailure.of(status(e), e);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(Code.BUSY, "The graph answers as many questions as it can at once.")
                .hint("Try again in a second.");
    }

    private static List<Map<String, @Nullable Object>> rows(Result result) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        while (result.hasNext()) {
            Map<String, Object> row = result.next();
            Map<String, @Nullable Object> plain = LinkedHashMap.newLinkedHashMap(row.size());
            result.columns().forEach(column -> plain.put(column, PlainValue.of(row.get(column))));
            rows.add(plain);
        }
        return rows;
    }

    private static @Nullable String status(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HasStatus known) {
                return known.status().code().serialize();
            }
        }
        return null;
    }
}
