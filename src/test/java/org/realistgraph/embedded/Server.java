package org.realistgraph.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** A Neo4j process of its own, with Bolt and a password; it ends when its input does, so it never outlives the tests. */
public final class Server implements AutoCloseable {

    private static final String READY = "ready at ";

    private final ChildJvm process;
    private final String uri;
    private final String password;
    private final Path key;

    private Server(ChildJvm process, String uri, String password, Path key) {
        this.process = process;
        this.uri = uri;
        this.password = password;
        this.key = key;
    }

    /** Starts it with its files in that folder. */
    public static Server start(Path folder) {
        return start(folder, 0);
    }

    /** Starts it on that port, as a server that comes back does. */
    static Server start(Path folder, int port) {
        var process = ChildJvm.run(Server.class.getName(), List.of(), List.of(folder.toString(), String.valueOf(port)));
        var ready = process.awaitLine(READY);
        var words = ready.substring(ready.indexOf(READY) + READY.length()).split(" ", -1);
        return new Server(process, words[0], words[1], TestKey.in(folder));
    }

    public Driver driver() {
        return GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
    }

    int port() {
        return URI.create(uri).getPort();
    }

    /** Sends a signal to it, such as STOP, which freezes it, CONT or KILL. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** What a service needs to use this server, as arguments of its command line. */
    public List<String> arguments() {
        return List.of(
                "--spring.neo4j.uri=" + uri,
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + password,
                "--realist.change-log.key-file=" + key);
    }

    @Override
    public void close() {
        process.endInput();
        process.awaitEnd();
    }

    /** The settings as they are when nothing is configured. */
    static EmbeddedSettings settings() {
        return settings(0);
    }

    private static EmbeddedSettings settings(int port) {
        var configured = new MockEnvironment().withProperty("realist.embedded.bolt-port", String.valueOf(port));
        return Binder.get(configured).bindOrCreate("realist.embedded", EmbeddedSettings.class);
    }

    /** The process itself. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var database = EmbeddedDatabase.start(folder, settings(Integer.parseInt(arguments[1])))) {
            System.out.println(
                    READY + database.uri() + " " + Files.readString(folder.resolve("secrets/neo4j-password")));
            while (System.in.read() >= 0) {
                // whatever is said to it, only the end of its input counts
            }
        }
    }
}
