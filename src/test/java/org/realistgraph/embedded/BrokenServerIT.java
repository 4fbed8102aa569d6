package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A Neo4j server that is none, does not answer, freezes or dies: the service says so, and finds it again by itself. */
@TestInstance(Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
final class BrokenServerIT {

    private static final String QUESTION = "{ studies(first: 1) { totalCount } }";

    private Path place = Path.of("");
    private @Nullable Server server;

    @BeforeAll
    void start(@TempDir Path place) {
        this.place = place;
        server = Server.start(place.resolve("server"));
    }

    @AfterAll
    void stop() {
        server().close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void aServerThatCannotBeUsedIsRefused() throws Exception {
        var web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.start();
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var rows = new ArrayList<String>();
            rows.add(row("address of another kind", "http://127.0.0.1:7474"));
            rows.add(row("address without a host", "bolt://"));
            rows.add(row("port where nothing listens", "bolt://127.0.0.1:" + unused()));
            rows.add(row("port where something listens and says nothing", "bolt://127.0.0.1:" + silent.getLocalPort()));
            rows.add(row(
                    "port of a web server",
                    "bolt://127.0.0.1:" + web.getAddress().getPort()));
            var password = new ArrayList<>(server().arguments());
            password.add("--spring.neo4j.authentication.password=wrong");
            password.removeIf(argument -> argument.contains("password=") && !argument.endsWith("wrong"));
            rows.add(row("wrong password", password));
            var database = new ArrayList<>(server().arguments());
            database.add("--spring.data.neo4j.database=elsewhere");
            rows.add(row("database that the server lacks", database));
            ReliabilityPage.holds("Servers", rows);
        } finally {
            web.stop(0);
        }
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void aServerThatFreezesOrDiesIsUnavailableAndIsFoundAgain() throws Exception {
        var arguments = new ArrayList<>(server().arguments());
        arguments.add("--realist.limits.request-time=2s");
        try (var service = Service.start(List.of(), place.resolve("unused"), arguments)) {
            var port = Service.nextPort(service);
            var probed = Service.nextPort(service);
            service.awaitLine("Started RealistGraph");
            assertThat(Service.readiness(probed)).isEqualTo(200);
            var rows = new ArrayList<String>();
            server().signal("STOP");
            rows.add(seen("server frozen", port, probed));
            server().signal("CONT");
            rows.add(seenAgain("server goes on", port, probed));
            var bolt = server().port();
            server().signal("KILL");
            rows.add(seen("server killed", port, probed));
            server = Server.start(place.resolve("server"), bolt);
            rows.add(seenAgain("server started again", port, probed));
            service.terminate();
            assertThat(service.awaitEnd())
                    .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"))
                    .filteredOn(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                    .allMatch(line -> line.contains("BoltGraph") || line.contains("VectorizationProvider"));
            ReliabilityPage.holds("Faults of a server while the service runs", rows);
        }
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @EnabledIfSystemProperty(named = "nightly", matches = "true")
    void aServerThatGoesAwayDuringTheFirstLoadEndsTheStart() throws Exception {
        var rows = new ArrayList<String>();
        for (var signal : List.of("STOP", "KILL")) {
            var fresh = Server.start(place.resolve(signal));
            var row = new BrokenStart(
                    "server " + (signal.equals("STOP") ? "frozen" : "killed") + " during the first load",
                    fresh.arguments(),
                    _ -> {},
                    (service, _) -> {
                        service.awaitLine("statistics");
                        fresh.signal(signal);
                    },
                    _ -> loadedAfter(fresh, signal),
                    false);
            rows.add(row.row(place.resolve("unused")));
        }
        ReliabilityPage.holds("Servers that go away", rows);
    }

    private String loadedAfter(Server fresh, String signal) throws Exception {
        if (signal.equals("STOP")) {
            fresh.signal("CONT");
        }
        try (var again = signal.equals("STOP") ? fresh : Server.start(place.resolve(signal));
                var service = Service.start(List.of(), place.resolve("unused"), again.arguments())) {
            return Service.ask(service, "{ configurations { totalCount } }").contains("{\"totalCount\":131}")
                    ? "a graph without things; the seed is loaded"
                    : "another graph";
        }
    }

    private static String seen(String what, int port, int probed) throws Exception {
        var answer = Service.ask(port, QUESTION);
        return "| %s | %s | %d |".formatted(what, code(answer), Service.readiness(probed));
    }

    /** Asks for readiness until it is back, whereupon a question is answered. */
    private static String seenAgain(String what, int port, int probed) throws Exception {
        var ready = Service.readiness(probed);
        while (ready != 200) {
            ready = Service.readiness(probed);
        }
        return "| %s | %s | %d |".formatted(what, code(Service.ask(port, QUESTION)), ready);
    }

    private static String code(String answer) {
        return answer.contains("\"code\":\"")
                ? "`" + answer.replaceAll("(?s).*\"code\":\"(\\w+)\".*", "$1") + "`"
                : "the answer";
    }

    private String row(String what, String uri) throws Exception {
        var arguments = new ArrayList<>(server().arguments());
        arguments.removeIf(argument -> argument.startsWith("--spring.neo4j.uri="));
        arguments.add("--spring.neo4j.uri=" + uri);
        return row(what, arguments);
    }

    private String row(String what, List<String> arguments) throws Exception {
        var before = things();
        BrokenStart.Finding same = _ -> things() == before ? "the graph of the server as it was" : "another graph";
        return new BrokenStart(what, arguments, _ -> {}, (_, _) -> {}, same, false).row(place.resolve("unused"));
    }

    private long things() {
        try (var driver = server().driver()) {
            return driver.executableQuery("MATCH (n) RETURN count(n) AS n")
                    .execute()
                    .records()
                    .getFirst()
                    .get("n")
                    .asLong();
        }
    }

    private Server server() {
        return Objects.requireNonNull(server);
    }

    private static int unused() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
