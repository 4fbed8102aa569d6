package org.realistgraph.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Neo4j inside this process: durable in the data folder, with Bolt on the loopback interface for writes. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "neo4j";

    private final DataFolder folder;
    private final DatabaseManagementService service;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, DatabaseManagementService service, String password) {
        this.folder = folder;
        this.service = service;
        this.password = password;
    }

    static EmbeddedDatabase start(Path data, EmbeddedSettings settings) throws IOException {
        long begin = System.nanoTime();
        DataFolder folder = DataFolder.own(data);
        try {
            EmbeddedDatabase database = start(folder, settings);
            long took = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            LOG.info("The database in {} is up at {} after {} ms.", folder.database(), database.uri(), took);
            return database;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, EmbeddedSettings settings) throws IOException {
        String password = folder.secret("neo4j-password");
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(folder.database())
                .setConfig(settings.toNeo4j())
                .build();
        try {
            setPassword(service, password);
            return new EmbeddedDatabase(folder, service, password);
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    GraphDatabaseAPI graph() {
        return (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
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
        service.shutdown();
        folder.close();
        LOG.info("The database is closed.");
    }

    /** Each start sets it anew, so that a lost file of the password or an interrupted first start costs nothing. */
    private static void setPassword(DatabaseManagementService service, String password) {
        GraphDatabaseService system = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        system.executeTransactionally(
                "CREATE OR REPLACE USER %s SET PASSWORD $password CHANGE NOT REQUIRED".formatted(USER),
                Map.of("password", password));
    }
}
