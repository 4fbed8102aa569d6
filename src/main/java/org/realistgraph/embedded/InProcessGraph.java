package org.realistgraph.embedded;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.realistgraph.graph.Request;
import org.realistgraph.graph.Statement;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** The graph in this process: reads without socket and serialisation, with a limit on concurrent reads. */
final class InProcessGraph implements Graph {

    /** CPU time after which an aborted plan causes its shape to be refused for a while. */
    private static final Duration LONG_PLAN = Duration.ofSeconds(5);

    private static final Duration A_WHILE = Duration.ofMinutes(5);

    private final GraphDatabaseAPI database;
    private final ReadPermits places;
    private final Duration timeout;
    private final SecurityContext reader;
    private final Cache<Long, StatementStatistics> shapes;

    /**
     * {@code plans}: how many shapes are remembered, as many as the database keeps plans; {@code timeout}: the longest
     * read.
     */
    InProcessGraph(GraphDatabaseAPI database, ReadPermits places, Duration timeout, int plans) {
        this.database = database;
        this.places = places;
        this.timeout = timeout;
        this.reader = SecurityContext.authDisabled(
                StaticAccessMode.READ, ClientConnectionInfo.EMBEDDED_CONNECTION, database.databaseName());
        this.shapes = Caffeine.newBuilder().maximumSize(plans).build();
    }

    @Override
    public List<Map<String, @Nullable Object>> read(Statement statement) {
        return Request.reading(
                ReadingTurn.class, () -> new ReadingTurn(places, timeout), turn -> read(statement, turn));
    }

    private List<Map<String, @Nullable Object>> read(Statement statement, ReadingTurn turn) {
        turn.settle();
        StatementStatistics shape = shapes.get(key(statement), _ -> new StatementStatistics());
        if (!shape.isPlanned()) {
            turn.pause();
            places.planning(timeout, () -> plan(statement, shape));
        }
        turn.begin(shape);
        return answer(statement.text(), statement);
    }

    /** The database plans a statement anew if a text or list among its parameters is ten times as long. */
    private static long key(Statement statement) {
        long sizes = statement.parameters().entrySet().stream()
                .mapToLong(parameter -> parameter.getKey().hashCode() * 31L + magnitude(parameter.getValue()))
                .sum();
        return ((long) statement.text().hashCode() << Integer.SIZE)
                + 31L * statement.text().length()
                + sizes;
    }

    private static long magnitude(@Nullable Object value) {
        int length =
                value instanceof String text ? text.length() : value instanceof Collection<?> list ? list.size() : 0;
        return (long) Math.ceil(Math.log10(Math.max(1, length)));
    }

    private void plan(Statement statement, StatementStatistics shape) {
        if (shape.isRefused()) {
            throw new Refusal(Code.TIMEOUT, "A query of this shape took too long to plan a few minutes ago.")
                    .hint("Simplify the query: fewer conditions or fewer levels.");
        }
        if (!shape.isPlanned()) {
            long begin = StatementStatistics.processorTime();
            try {
                answer("EXPLAIN " + statement.text(), statement);
            } catch (Refusal refusal) {
                if (StatementStatistics.processorTime() - begin > LONG_PLAN.toNanos()) {
                    shape.refuseFor(A_WHILE);
                }
                throw refusal;
            }
            shape.planned();
        }
    }

    private List<Map<String, @Nullable Object>> answer(String text, Statement statement) {
        try (var transaction = database.beginTransaction(
                KernelTransaction.Type.EXPLICIT,
                reader,
                ClientConnectionInfo.EMBEDDED_CONNECTION,
                Request.left(timeout).toMillis(),
                TimeUnit.MILLISECONDS)) {
            return rows(transaction.execute(text, new HashMap<>(statement.parameters())));
        } catch (RuntimeException e) {
            throw GraphFailure.of(status(e), e);
        }
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
