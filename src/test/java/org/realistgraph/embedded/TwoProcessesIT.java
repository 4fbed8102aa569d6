package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two programs that want the same graph: in one folder the second is refused, at one server they share the work. */
@Execution(ExecutionMode.CONCURRENT)
final class TwoProcessesIT {

    private static final String NOTHING = "{ __typename }";

    @TempDir
    private Path place;

    @Test
    void theSecondProcessOnAFolderEndsWithOneSentence() {
        var folder = place.resolve("data");
        try (var first = Service.start(folder)) {
            first.awaitLine("The database in");
            try (var second = Service.start(folder)) {
                assertThat(second.awaitEnd())
                        .containsOnlyOnce("The folder " + folder + " is in use by another Realist Graph.")
                        .anyMatch(line -> line.contains("--realist.data=FOLDER"))
                        .noneMatch(line -> line.startsWith("\tat "));
            }
        }
    }

    @Test
    void twoInstancesThatStartAtOnceMigrateAndSeedOnceAndLoadNoDatabaseOfTheirOwn() throws Exception {
        var classes = place.resolve("classes.log");
        try (var server = Server.start(place.resolve("server"));
                var driver = server.driver();
                var one = instance(server, List.of("-Xlog:class+load:file=" + classes));
                var two = instance(server, List.of())) {
            assertThat(Service.ask(one, NOTHING)).contains("Query").doesNotContain("errors");
            assertThat(Service.ask(two, NOTHING)).contains("Query").doesNotContain("errors");
            assertThat(driver.executableQuery("MATCH (m:__Neo4jMigration) RETURN m.version AS v ORDER BY v")
                            .execute()
                            .records())
                    .extracting(row -> row.get("v").asString())
                    .startsWith("0001", "0002")
                    .endsWith("BASELINE")
                    .doesNotHaveDuplicates();
            assertThat(driver.executableQuery("MATCH (c:Change {kind: 'LOAD_BUNDLE'}) RETURN c.why AS why")
                            .execute()
                            .records())
                    .extracting(row -> row.get("why").asString())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
        assertThat(loadedFrom(classes))
                .anyMatch(name -> name.startsWith("org.neo4j.driver."))
                .noneMatch(name -> name.startsWith("org.neo4j.dbms."))
                .noneMatch(name -> name.startsWith("org.neo4j.graphdb."))
                .noneMatch(name -> name.startsWith("org.neo4j.kernel."));
    }

    private ChildJvm instance(Server server, List<String> options) {
        return Service.start(options, place.resolve("unused"), server.arguments());
    }

    /** The classes of Neo4j that a log of loaded classes names. */
    private static List<String> loadedFrom(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .filter(word -> word.startsWith("org.neo4j."))
                    .toList();
        }
    }
}
