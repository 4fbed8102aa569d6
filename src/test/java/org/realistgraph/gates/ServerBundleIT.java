package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.realistgraph.embedded.ChildJvm;
import org.realistgraph.embedded.TestKey;

/** The bundle without Neo4j, run as its users run it; only the profile server-only runs this. */
final class ServerBundleIT {

    private static final String ASKED = "{\"query\":\"{ __typename studies(first: 1) { nodes { id } } }\"}";

    @Test
    void saysThatItNeedsADatabase() {
        try (var bundle = bundle(List.of())) {
            assertThat(bundle.awaitEnd()).anyMatch(line -> line.contains("contains no database"));
        }
    }

    @Test
    void servesADatabaseThatRunsElsewhere(@TempDir Path folder) throws IOException, InterruptedException {
        var ordinary = Repository.ROOT.resolve("target");
        assumeThat(ordinary.resolve("test-classes/org/realistgraph/embedded/Server.class"))
                .as("the ordinary build was made before, so that its database can be started")
                .exists();
        try (var database = database(ordinary, folder)) {
            var ready = database.awaitLine("ready at ").split(" ", -1);
            try (var bundle = bundle(List.of(
                    "--spring.neo4j.uri=" + ready[2],
                    "--spring.neo4j.authentication.username=neo4j",
                    "--spring.neo4j.authentication.password=" + ready[3],
                    "--realist.change-log.key-file=" + TestKey.in(folder)))) {
                var port = bundle.awaitLine("Tomcat started on port").replaceAll(".* on port (\\d+) .*", "$1");
                bundle.awaitLine("Started RealistGraph");
                assertThat(ask(port)).contains("\"__typename\":\"Query\"").doesNotContain("errors");
            }
        }
    }

    private static ChildJvm bundle(List<String> arguments) {
        var all = new ArrayList<>(List.of(
                Repository.jar().toString(),
                "--server.port=0",
                "--management.server.port=0",
                "--server.address=127.0.0.1"));
        all.addAll(arguments);
        return ChildJvm.run(ChildJvm.classPath(), "-jar", List.of(), all);
    }

    private static ChildJvm database(Path ordinary, Path folder) {
        var classPath = String.join(
                File.pathSeparator,
                ordinary.resolve("classes").toString(),
                ordinary.resolve("test-classes").toString(),
                ChildJvm.classPath());
        return ChildJvm.run(classPath, "org.realistgraph.embedded.Server", List.of(), List.of(folder.toString(), "0"));
    }

    private static String ask(String port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(ASKED))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
