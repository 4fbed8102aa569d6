package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.realistgraph.graph.Request;
import org.realistgraph.graph.Statement;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.util.unit.DataSize;

final class EmbeddedDatabaseIT {

    @Test
    void aRestartFindsEverything(@TempDir Path folder) throws IOException {
        try (var database = EmbeddedDatabase.start(folder, Server.settings());
                var driver = driver(database)) {
            driver.executableQuery("CREATE (:Thing {id: 'kept'})").execute();
        }
        try (var database = EmbeddedDatabase.start(folder, Server.settings());
                var driver = driver(database)) {
            assertThat(driver.executableQuery("MATCH (t:Thing) RETURN t.id AS id")
                            .execute()
                            .records())
                    .extracting(row -> row.get("id").asString())
                    .containsExactly("kept");
        }
    }

    @Test
    void aLostPasswordIsReplacedByTheNextStart(@TempDir Path folder) throws IOException {
        EmbeddedDatabase.start(folder, Server.settings()).close();
        Files.delete(folder.resolve("secrets/neo4j-password"));
        try (var database = EmbeddedDatabase.start(folder, Server.settings());
                var driver = driver(database)) {
            driver.verifyConnectivity();
        }
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        for (var token : List.of(AuthTokens.none(), AuthTokens.basic("neo4j", "neo4j"))) {
            try (var driver = GraphDatabase.driver(TestDatabase.database().uri(), token)) {
                assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
        }
    }

    @Test
    void wrongPasswordsLockNobodyOut() {
        var database = TestDatabase.database();
        try (var wrong = GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", "wrong"))) {
            for (var i = 0; i < 20; i++) {
                assertThatThrownBy(wrong::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
        }
        try (var driver = driver(database)) {
            assertThat(driver.executableQuery("RETURN 1 AS n").execute().records())
                    .hasSize(1);
        }
    }

    @Test
    void statementsReadNoFiles(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("secret.csv"), "a,b");
        refused("LOAD CSV FROM '" + file.toUri() + "' AS line RETURN line");
    }

    @Test
    void statementsReadNoAddresses() throws IOException {
        var asked = new AtomicInteger();
        var web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", _ -> asked.incrementAndGet());
        web.start();
        try {
            for (var host : List.of("127.0.0.1", "localhost", "[::1]")) {
                refused("LOAD CSV FROM 'http://%s:%d/' AS line RETURN line"
                        .formatted(host, web.getAddress().getPort()));
            }
        } finally {
            web.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void boltListensOnTheLoopbackInterfaceOnly() throws IOException {
        var port = TestDatabase.database().uri().getPort();
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        var outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        assertThat(outside)
                .allSatisfy(address -> assertThatThrownBy(() -> new Socket(address, port).close())
                        .isInstanceOf(IOException.class));
    }

    @Test
    void nothingIsReportedAndNothingElseIsOpen() {
        var settings =
                TestDatabase.graph().read(Statement.of("SHOW SETTINGS YIELD name, value RETURN name, value")).stream()
                        .collect(Collectors.toMap(row -> row.get("name"), row -> String.valueOf(row.get("value"))));
        assertThat(settings)
                .containsAllEntriesOf(Map.of(
                        "dbms.usage_report.enabled", "false",
                        "dbms.fleet_manager.enabled", "false",
                        "server.fleet_discovery.enabled", "false",
                        "server.http.enabled", "false",
                        "dbms.security.auth_enabled", "true",
                        "db.logs.query.enabled", "OFF"));
    }

    @Test
    void plansGiveWayWhenTheHeapFills() {
        var config = TestDatabase.database().graph().getDependencyResolver().resolveDependency(Config.class);
        int kept = config.get(GraphDatabaseInternalSettings.query_cache_strong_size);
        assertThat(config.get(GraphDatabaseInternalSettings.cypher_soft_cache_enabled))
                .isTrue();
        assertThat(kept * DataSize.ofMegabytes(5).toBytes())
                .isLessThan(Runtime.getRuntime().maxMemory() / 2);
        assertThat(kept + config.get(GraphDatabaseInternalSettings.query_cache_soft_size))
                .isEqualTo(2000);
    }

    @Test
    void aReadThatFindsNoPlaceIsRefusedAsBusy() {
        var places = new ReadPermits(3, Duration.ZERO);
        var graph = TestDatabase.graph(places, Duration.ofMinutes(1));
        places.forOthers();
        assertThatThrownBy(() -> graph.read(Statement.of("RETURN 1 AS n")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.BUSY));
    }

    @Test
    void aPlaceIsGivenBackWhateverComesOfTheRead() {
        var graph = TestDatabase.graph(new ReadPermits(3, Duration.ZERO), Duration.ofMinutes(1));
        assertThatThrownBy(() -> graph.read(Statement.of("broken"))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> graph.read(Statement.of("RETURN 1 / 0 AS n"))).isInstanceOf(RuntimeException.class);
        assertThat(graph.read(Statement.of("RETURN 1 AS n"))).hasSize(1);
    }

    @Test
    void whatWasQuickRunsWhileSlowReadsHoldAllOtherPlaces() {
        var places = new ReadPermits(3, Duration.ZERO);
        var graph = TestDatabase.graph(places, Duration.ofMinutes(1));
        var quick = Statement.of("RETURN 'quick' AS n");
        graph.read(quick);
        places.forOthers();
        assertThat(graph.read(quick)).hasSize(1);
    }

    @Test
    void aRequestKeepsItsPlaceUntilItEnds() {
        var places = new ReadPermits(3, Duration.ZERO);
        var graph = TestDatabase.graph(places, Duration.ofMinutes(1));
        var refusal = Request.of("", Duration.ofMinutes(1), () -> {
            graph.read(Statement.of("RETURN 'first' AS n"));
            graph.read(Statement.of("RETURN 'second' AS n"));
            return catchThrowableOfType(Refusal.class, places::forOthers);
        });
        assertThat(refusal.code()).isEqualTo(Code.BUSY);
        assertThat(places.isForOthers(places.forOthers())).isTrue();
    }

    @Test
    void aShapeIsChargedWithWhatTheRequestCountsOnWhatItRead() {
        var places = new ReadPermits(3, Duration.ZERO);
        var graph = TestDatabase.graph(places, Duration.ofMinutes(1));
        var read = Statement.of("RETURN 'much to count' AS n");
        Request.of("", Duration.ofMinutes(1), () -> {
            graph.read(read);
            return work(Duration.ofMillis(300));
        });
        places.forOthers();
        assertThatThrownBy(() -> graph.read(read)).isInstanceOf(Refusal.class);
    }

    /** Takes the processor for so long. */
    private static long work(Duration time) {
        var end = StatementStatistics.processorTime() + time.toNanos();
        var rounds = 0L;
        while (StatementStatistics.processorTime() < end) {
            rounds++;
        }
        return rounds;
    }

    private static void refused(String statement) {
        assertThatThrownBy(
                        () -> TestDatabase.driver().executableQuery(statement).execute())
                .isInstanceOf(ClientException.class);
    }

    private static Driver driver(EmbeddedDatabase database) {
        return GraphDatabase.driver(database.uri(), database.authToken());
    }
}
