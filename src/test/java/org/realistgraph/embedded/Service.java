package org.realistgraph.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.realistgraph.RealistGraph;

/** The whole service in a JVM of its own, on a port that the system chooses. */
final class Service {

    private Service() {}

    static ChildJvm start(List<String> options, Path data, List<String> arguments) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--server.address=127.0.0.1",
                "--realist.data=" + data));
        all.addAll(arguments);
        return ChildJvm.run(RealistGraph.class.getName(), options, all);
    }

    static ChildJvm start(Path data) {
        return start(List.of(), data, List.of());
    }

    /** Waits until the service says that it is up, asks it, and gives the answer as text. */
    static String ask(ChildJvm service, String query) throws IOException, InterruptedException {
        var port = service.awaitLine("Tomcat started on port").replaceAll(".* on port (\\d+) .*", "$1");
        service.awaitLine("Started RealistGraph");
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"query\":\"%s\"}".formatted(query)))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
