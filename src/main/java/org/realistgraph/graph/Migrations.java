package org.realistgraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.realistgraph.problem.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates the database's schema and data: runs each file of cypher/migration once, in order, and records it in the
 * chain of neo4j-migrations. Programs that start at the same time wait for each other.
 */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String FOLDER = "migration/";
    private static final String BY = "realist-graph";
    private static final int SECONDS_FOR_INDEXES = 600;

    private final Driver driver;
    private final SessionConfig sessions;
    private final Statements statements;
    private final List<Migration> known;

    public Migrations(Driver driver, SessionConfig sessions, Statements statements) {
        this.driver = driver;
        this.sessions = sessions;
        this.statements = statements;
        this.known = statements.files().tailMap(FOLDER).entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(FOLDER))
                .map(file -> Migration.of(file.getKey().substring(FOLDER.length()), file.getValue()))
                .toList();
        IntStream.range(0, known.size()).forEach(this::refuseGap);
    }

    /** Runs the pending migrations, or refuses the start if the database does not fit this program. */
    public void run() {
        try (Session session = driver.session(sessions);
                Session holder = driver.session(sessions)) {
            dropLeftOvers(session);
            session.executeWriteWithoutResult(tx ->
                    tx.run(statements.text("command/migration/lock-constraint")).consume());
            try (var lock = holder.beginTransaction()) {
                lock.run(statements.text("command/migration/lock"), Map.of("by", BY))
                        .consume();
                pending(session).forEach(migration -> apply(session, migration));
                session.run(statements.text("command/migration/await-indexes"), Map.of("seconds", SECONDS_FOR_INDEXES))
                        .consume();
                lock.commit();
            }
        }
    }

    /**
     * Drops indexes of constraints that were not created: an interruption between index and constraint leaves an index
     * that blocks both.
     */
    private void dropLeftOvers(Session session) {
        List<String> constraints = Stream.concat(
                        IndexMade.of(statements.text("command/migration/lock-constraint")).stream(), indexes().stream())
                .filter(IndexMade::isUnique)
                .map(IndexMade::name)
                .toList();
        session.run(statements.text("query/migration/left-over-indexes"), Map.of("names", constraints))
                .list(found -> found.get("name").asString())
                .forEach(name -> session.run(statements.text("command/migration/drop-index"), Map.of("name", name))
                        .consume());
    }

    /** All indexes that the migrations create and no later migration drops. */
    public List<IndexMade> indexes() {
        var all = known.stream()
                .flatMap(migration -> migration.statements().stream())
                .toList();
        return all.stream()
                .flatMap(statement -> IndexMade.of(statement).stream())
                .filter(made -> all.stream().noneMatch(made::isDroppedBy))
                .toList();
    }

    private List<Migration> pending(Session session) {
        List<Record> applied = session.executeRead(
                tx -> tx.run(statements.text("query/migration/applied")).list());
        for (int i = 0; i < applied.size(); i++) {
            if (i >= known.size()) {
                throw newer(applied.getLast());
            }
            refuseChange(known.get(i), applied.get(i));
        }
        return known.subList(applied.size(), known.size());
    }

    private void apply(Session session, Migration migration) {
        Instant begin = Instant.now();
        if (migration.commitsByItself()) {
            migration.statements().forEach(statement -> session.run(statement).consume());
        } else {
            session.executeWriteWithoutResult(tx -> {
                migration.statements().forEach(statement -> tx.run(statement).consume());
                if (!migration.changesSchema()) {
                    record(tx, migration, begin);
                }
            });
        }
        if (migration.changesSchema() || migration.commitsByItself()) {
            session.executeWriteWithoutResult(tx -> record(tx, migration, begin));
        }
        LOG.info("Applied migration {} to the database.", migration.source());
    }

    private void record(SimpleQueryRunner transaction, Migration migration, Instant begin) {
        int index = known.indexOf(migration);
        String previous = index == 0 ? "BASELINE" : known.get(index - 1).version();
        long took = Duration.between(begin, Instant.now()).toMillis();
        transaction
                .run(
                        statements.text("command/migration/record"),
                        Map.of(
                                "previous", previous,
                                "version", migration.version(),
                                "description", migration.description(),
                                "source", migration.source(),
                                "checksum", migration.checksum(),
                                "took", took,
                                "by", BY))
                .consume();
    }

    private void refuseGap(int index) {
        Migration migration = known.get(index);
        if (Integer.parseInt(migration.version()) != index + 1) {
            throw new StartRefused(
                    "cypher/migration/%s has the number %s instead of %04d."
                            .formatted(migration.source(), migration.version(), index + 1),
                    "Number the migrations without gaps.");
        }
    }

    private static void refuseChange(Migration migration, Record applied) {
        if (!migration.version().equals(applied.get("version").asString())
                || !migration.checksum().equals(applied.get("checksum").asString())) {
            throw new StartRefused(
                    "cypher/migration/%s was changed after this database was migrated by %s."
                            .formatted(migration.source(), applied.get("source").asString()),
                    "Restore the file, and put the change into a new migration.");
        }
    }

    private StartRefused newer(Record last) {
        return new StartRefused(
                "This database was migrated by %s, which belongs to a newer version of this program."
                        .formatted(last.get("source").asString()),
                "Start the newer version, or use another database.");
    }
}
