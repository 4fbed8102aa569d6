package org.realistgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.realistgraph.embedded.ChildJvm;

/** The service of some revision in a JVM of its own, known only by what any client and any user of its folder knows. */
final class Revision implements AutoCloseable {

    private static final String HEAP = System.getProperty("bench.heap", "1g");

    /** A heap that never changes its size and one thread that collects it: what that costs follows from the requests alone. */
    private static final List<String> OPTIONS = List.of(
            "-Xms" + HEAP,
            "-Xmx" + HEAP,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=4",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final ChildJvm process;
    private final Path data;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** Those that have ended too. */
    private final Map<Path, Long> nanosOfThreads = new HashMap<>();

    private URI address = URI.create("http://127.0.0.1/graphql");
    private String bolt = "";

    private Revision(ChildJvm process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** Starts what was compiled in a folder, and keeps its data there. */
    static Revision start(Path folder) throws IOException {
        var compiled = folder.resolve("target");
        var classPath = compiled.resolve("classes") + ":" + Files.readString(compiled.resolve("class-path"));
        var data = folder.resolve("data");
        var options = new ArrayList<>(OPTIONS);
        options.add("-Djava.io.tmpdir=" + compiled);
        var arguments = List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--server.address=127.0.0.1",
                "--server.tomcat.max-keep-alive-requests=-1",
                "--realist.limits.new-shapes=1000000",
                "--realist.data=" + data);
        return new Revision(ChildJvm.run(classPath.strip(), "org.realistgraph.RealistGraph", options, arguments), data);
    }

    /** Waits until it can be asked. */
    void awaitStart() {
        bolt = process.awaitLine("is up at bolt:").replaceAll(".* is up at (\\S+) .*", "$1");
        var port = process.awaitLine("Tomcat started on port").replaceAll(".* on port (\\d+) .*", "$1");
        process.awaitLine("Started RealistGraph");
        address = URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    /** Adds the generated graph to what it holds. */
    void store(int configurations) {
        try (var driver = GraphDatabase.driver(
                bolt, AuthTokens.basic("neo4j", Files.readString(data.resolve("secrets/neo4j-password"))))) {
            GeneratedGraph.store(driver, configurations);
            driver.executableQuery("CALL db.awaitIndexes(300)").execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its answer without the extensions, in which it may say what it likes. */
    String ask(String body) {
        var answer = wholeAnswer(body);
        var end = answer.lastIndexOf(",\"extensions\":");
        return end < 0 ? answer : answer.substring(0, end) + "}";
    }

    String wholeAnswer(String body) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * The milliseconds that the processor has worked for its threads, but for those of the compiler: when these work
     * follows from how long it has run and how busy the machine is.
     */
    double cpu() {
        try (var threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(process.pid()), "task"))) {
            threads.forEach(this::note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nanosOfThreads.values().stream().mapToLong(Long::longValue).sum() / 1e6;
    }

    private void note(Path thread) {
        try {
            if (!Files.readString(thread.resolve("comm")).contains("Compiler")) {
                var time = Files.readString(thread.resolve("schedstat")).split(" ", 2)[0];
                nanosOfThreads.put(thread, Long.valueOf(time));
            }
        } catch (IOException _) {
            // it has ended meanwhile
        }
    }

    @Override
    public void close() {
        client.close();
        process.close();
    }
}
