package org.realistgraph.graph;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** The graph on a server: each read is one auto-commit statement, which is one round trip. */
public final class BoltGraph implements Graph {

    private final Driver driver;
    private final Supplier<SessionConfig> sessions;
    private final Duration timeout;

    /** Each read asks for its session, which must be a READ session that knows the bookmarks of the last writes. */
    public BoltGraph(Driver driver, Supplier<SessionConfig> sessions, Duration timeout) {
        this.driver = driver;
        this.sessions = sessions;
        this.timeout = timeout;
    }

    @Override
    public List<Map<String, @Nullable Object>> read(Statement statement) {
        var limits =
                TransactionConfig.builder().withTimeout(Request.left(timeout)).build();
        try (var session = driver.session(sessions.get())) {
            var query = new Query(statement.text(), new LinkedHashMap<>(statement.parameters()));
            return session.run(query, limits).list(BoltGraph::row);
        } catch (RuntimeException e) {
            throw GraphFailure.of(e instanceof Neo4jException known ? known.code() : null, e);
        }
    }

    private static Map<String, @Nullable Object> row(Record row) {
        Map<String, @Nullable Object> plain = LinkedHashMap.newLinkedHashMap(row.size());
        row.keys().forEach(key -> plain.put(key, PlainValue.of(row.get(key).asObject())));
        return plain;
    }
}
