package org.realistgraph.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.realistgraph.RealistGraph;

/** The whole service in a JVM of its own, on a port that the system chooses. */
final class Service {

    private Service() {}

    static ChildJvm start(List<String> options, Path data, List<String> arguments) {
        return ChildJvm.run(RealistGraph.class.getName(), options, all(data, arguments));
    }

    /** The same of another class path. */
    static ChildJvm start(String classPath, List<String> options, Path data, List<String> arguments) {
        return ChildJvm.run(classPath, RealistGraph.class.getName(), options, all(data, arguments));
    }

    private static List<String> all(Path data, List<String> arguments) {
        var all = new ArrayList<>(
                List.of("--management.server.port=0", "--server.address=127.0.0.1", "--realist.data=" + data));
        all.addAll(arguments);
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            all.add("--server.port=0");
        }
        return all;
    }

    static ChildJvm start(Path data) {
        return start(List.of(), data, List.of());
    }

    /** Waits until the service says that it is up, asks it, and gives the answer as text. */
    static String ask(ChildJvm service, String query) throws IOException, InterruptedException {
        return ask(port(service), query);
    }

    /** Waits until the service says that it is up, and gives its port. */
    static int port(ChildJvm service) {
        var port = nextPort(service);
        service.awaitLine("Started RealistGraph");
        return port;
    }

    /** The next port on which the service says that it listens: first that of questions, then that of readiness. */
    static int nextPort(ChildJvm service) {
        return Integer.parseInt(service.awaitLine("Tomcat started on port").replaceAll(".* on port (\\d+) .*", "$1"));
    }

    static String ask(int port, String query) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"query\":\"%s\"}".formatted(query))))
                .body();
    }

    /** The status of its readiness. */
    static int readiness(int port) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
