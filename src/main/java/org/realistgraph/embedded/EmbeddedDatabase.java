package org.realistgraph.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.realistgraph.problem.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Neo4j inside this process: durable in the data folder, with Bolt on the loopback interface for writes. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "neo4j";

    private final DataFolder folder;
    private final DatabaseWatch watch;
    private final DatabaseManagementService service;
    private final String password;

    private EmbeddedDatabase(
            DataFolder folder, DatabaseWatch watch, DatabaseManagementService service, String password) {
        this.folder = folder;
        this.watch = watch;
        this.service = service;
        this.password = password;
    }

    static EmbeddedDatabase start(Path data, EmbeddedSettings settings) throws IOException {
        long begin = System.nanoTime();
        DataFolder folder = DataFolder.own(data);
        DatabaseWatch watch = DatabaseWatch.over(folder);
        try {
            EmbeddedDatabase database = start(folder, watch, settings);
            long took = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            LOG.info("The database in {} is up at {} after {} ms.", folder.database(), database.uri(), took);
            return database;
        } catch (IOException | RuntimeException e) {
            watch.close();
            folder.close();
            throw StoreFault.of(folder, e);
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, DatabaseWatch watch, EmbeddedSettings settings)
            throws IOException {
        requireValid(settings);
        String password = folder.secret("neo4j-password");
        folder.begin();
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder.database())
                .setConfig(settings.toNeo4j())
                .addDatabaseListener(watch)
                .build();
        try {
            requireStarted(service);
            setPassword(service, password);
            folder.complete();
            return new EmbeddedDatabase(folder, watch, service, password);
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    private static void requireValid(EmbeddedSettings settings) {
        try {
            Config.newBuilder().set(settings.toNeo4j()).build();
        } catch (IllegalArgumentException e) {
            throw new StartRefused(
                    "A setting of realist.embedded is invalid: %s.".formatted(e.getMessage()),
                    "Correct the setting; the README lists the defaults.",
                    e);
        }
    }

    /** Neo4j's management service starts even if a database cannot be opened, and only records the reason. */
    private static void requireStarted(DatabaseManagementService service) {
        GraphDatabaseAPI graph = graph(service, GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        DatabaseStateService<?> states = graph(service, GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .getDependencyResolver()
                .resolveDependency(DatabaseStateService.class);
        states.causeOfFailure(graph.databaseId()).ifPresent(cause -> {
            throw new IllegalStateException(cause);
        });
    }

    /** Notes that the service now answers requests. */
    void started() {
        watch.started();
    }

    GraphDatabaseAPI graph() {
        return graph(service, GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    private static GraphDatabaseAPI graph(DatabaseManagementService service, String name) {
        return (GraphDatabaseAPI) service.database(name);
    }

    URI uri() {
        ConnectorPortRegister ports = graph().getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return URI.create("bolt://" + EmbeddedSettings.HOST + ":"
                + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    AuthToken authToken() {
        return AuthTokens.basic(USER, password);
    }

    @Override
    public void close() throws IOException {
        watch.stopping();
        service.shutdown();
        watch.close();
        folder.close();
        LOG.info("The database is closed.");
    }

    /** Each start sets the password anew, so that a lost password file or an interrupted first start does no harm. */
    private static void setPassword(DatabaseManagementService service, String password) {
        GraphDatabaseService system = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        system.executeTransactionally(
                "CREATE OR REPLACE USER %s SET PASSWORD $password CHANGE NOT REQUIRED".formatted(USER),
                Map.of("password", password));
    }
}
