package org.realistgraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.realistgraph.RealistGraph;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GraphQL over HTTP, as the npm package graphql-http audits it. */
@SpringBootTest(classes = RealistGraph.class, webEnvironment = WebEnvironment.RANDOM_PORT)
final class AuditIT {

    private static final Path FRONTEND = Path.of("src/main/frontend");

    @LocalServerPort
    private int port;

    @Test
    void all61AuditsOfGraphQlOverHttpPass() throws IOException {
        var left = "the frontend was left out of this build, and with it the audits";
        var audits = FRONTEND.resolve("node_modules/graphql-http");
        if (Boolean.getBoolean("browser.required")) {
            assertThat(audits).as(left).exists();
        }
        assumeThat(audits).as(left).exists();
        List<String> results = audits();
        assertThat(results).hasSize(61);
        assertThat(results).filteredOn(result -> !result.startsWith("ok | ")).isEmpty();
    }

    private List<String> audits() throws IOException {
        Path script = Path.of("src/test/resources/http/audits.mjs");
        Process node = new ProcessBuilder(
                        "node", "--input-type=module", "-", "http://localhost:" + port + HttpConfiguration.GRAPHQL)
                .directory(FRONTEND.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectInput(script.toFile())
                .start();
        try (var output = node.inputReader(StandardCharsets.UTF_8)) {
            return output.lines().toList();
        }
    }
}
