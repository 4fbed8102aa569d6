package org.realistgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.realistgraph.entity.Weighed;
import org.realistgraph.graph.BoltGraph;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Migrations;
import org.realistgraph.graph.Statements;
import org.springframework.util.FileSystemUtils;

/**
 * The one embedded database of this JVM's tests, migrated when it is first asked for; contexts of Spring's tests use it
 * too. A test that needs it empty begins with {@link #wipe()}.
 */
public final class TestDatabase {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
    private static final int PLANS = 2000;
    private static final TestDatabase ONE = new TestDatabase();

    private final EmbeddedDatabase database;
    private final Driver driver;
    private final Path key;

    private TestDatabase() {
        try {
            Path folder = Files.createTempDirectory("realist-test");
            database = EmbeddedDatabase.start(folder, Server.settings());
            driver = GraphDatabase.driver(database.uri(), database.authToken());
            key = TestKey.in(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Migrations(driver, SessionConfig.defaultConfig(), Statements.onClasspath()).run();
    }

    /** Reads in process, as the service does by default. */
    public static Graph graph() {
        return graph(LONG_ENOUGH);
    }

    /** Reads in process; a read that takes longer is refused. */
    public static Graph graph(Duration timeout) {
        return graph(new ReadPermits(4, Duration.ZERO), timeout);
    }

    /** Reads over Bolt, from this database or another. */
    public static Graph bolt(Driver driver) {
        return bolt(driver, LONG_ENOUGH);
    }

    /** Reads over Bolt; a read that takes longer is refused. */
    public static Graph bolt(Driver driver, Duration timeout) {
        var reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        return new BoltGraph(driver, () -> reading, timeout);
    }

    /** Writes over Bolt. */
    public static Driver driver() {
        return ONE.driver;
    }

    /** Leaves nothing but the schema and the record of the migrations. */
    public static void wipe() {
        write("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock DETACH DELETE n");
    }

    /** Runs a statement that writes, and commits it together with the weight of all that is there. */
    public static void write(String statement) {
        try (var session = driver().session()) {
            session.executeWriteWithoutResult(tx -> tx.run(statement).consume());
        }
        weigh(driver());
    }

    /** Stores the weight of all that is there, as every write of the program does for what it reaches. */
    public static void weigh(Driver driver) {
        try (var session = driver.session()) {
            weigh(session);
        }
    }

    /** The same in a transaction that is open. */
    public static void weigh(SimpleQueryRunner runner) {
        Weighed.all(runner);
    }

    /** Reads another database in process. */
    static Graph inProcess(EmbeddedDatabase database) {
        return new InProcessGraph(database.graph(), new ReadPermits(4, Duration.ZERO), LONG_ENOUGH, PLANS);
    }

    static Graph graph(ReadPermits places, Duration timeout) {
        return new InProcessGraph(ONE.database.graph(), places, timeout, PLANS);
    }

    /** The file with the key of the change log, of contexts and of tests without one. */
    static Path key() {
        return ONE.key;
    }

    static EmbeddedDatabase database() {
        return ONE.database;
    }

    private void close(Path folder) {
        try {
            driver.close();
            database.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
