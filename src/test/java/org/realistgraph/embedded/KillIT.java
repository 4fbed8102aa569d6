package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.realistgraph.bundle.RandomBundle;

/** First starts and loads are killed at any moment; whatever was reached, the next start or load goes on from there. */
@Execution(ExecutionMode.CONCURRENT)
final class KillIT {

    private static final List<String> MOMENTS = List.of(
            "Starting RealistGraph",
            "The database in",
            "V0001__constraints.cypher",
            "V0002__full_text.cypher",
            "V0003__accounts.cypher",
            "V0005__stored_weight.cypher",
            "interventions",
            "configurations",
            "evidence");
    private static final List<String> MOMENTS_OF_A_LOAD =
            List.of("The database in", "Started RealistGraph", "made-up-");
    private static final String BUNDLES = "{ bundles { id version installed available } }";

    @TempDir
    private Path place;

    @Test
    void afterAKillEachBundleIsThereWholeOrNotAtAllAndTheServiceAnswers() throws Exception {
        var seed = Long.getLong("faults.seed", new Random().nextLong());
        var random = new Random(seed);
        var rounds = Integer.getInteger("faults.rounds", 3);
        for (int round = 0; round <= rounds / 4; round++) {
            var folder = place.resolve("first" + round);
            killAtSomeMoment(folder, List.of(), MOMENTS, random);
            var afterKill = bundles(folder);
            var whole = afterNextStart(folder);
            assertThat(whole.keySet()).contains("common", "signs-of-safety");
            assertThat(whole)
                    .as("first start %d with faults.seed %d", round, seed)
                    .containsAllEntriesOf(afterKill);
        }
        for (int round = 0; round < rounds; round++) {
            killALoad(
                    place.resolve("first0"),
                    "made-up-" + round,
                    random,
                    "load %d with faults.seed %d".formatted(round, seed));
        }
    }

    private void killALoad(Path folder, String id, Random random, String what) throws Exception {
        var file = place.resolve(id + ".yaml");
        Files.writeString(file, RandomBundle.text(id, random.nextLong()));
        var load = List.of("load", file.toString());
        killAtSomeMoment(folder, load, MOMENTS_OF_A_LOAD, random);
        var afterKill = bundles(folder);
        try (var program = Service.start(List.of(), folder, load)) {
            assertThat(program.awaitEnd()).anyMatch(line -> line.contains(id));
            assertThat(program.exitCode()).as(what).isZero();
        }
        assertThat(bundles(folder)).as(what).containsKey(id).containsAllEntriesOf(afterKill);
    }

    private static void killAtSomeMoment(Path folder, List<String> arguments, List<String> moments, Random random)
            throws InterruptedException {
        try (var service = Service.start(List.of(), folder, arguments)) {
            service.awaitLine(moments.get(random.nextInt(moments.size())));
            service.letRun(random.nextLong(500));
            service.kill();
        }
    }

    private static Map<String, List<Integer>> afterNextStart(Path folder) throws IOException, InterruptedException {
        try (var service = Service.start(folder)) {
            var uri = service.awaitLine("is up at bolt:").replaceAll(".* is up at (\\S+) .*", "$1");
            assertThat(Service.ask(service, BUNDLES))
                    .contains("signs-of-safety", "\"installed\":true")
                    .doesNotContain("errors");
            var password = Files.readString(folder.resolve("secrets/neo4j-password"));
            Map<String, List<Integer>> held;
            try (var driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password))) {
                held = bundles(driver);
            }
            service.terminate();
            assertThat(service.awaitEnd()).anyMatch(line -> line.contains("The database is closed."));
            return held;
        }
    }

    /** How many things and relations of each bundle, loaded or not, the graph in that folder holds. */
    private static Map<String, List<Integer>> bundles(Path folder) {
        try (var server = Server.start(folder);
                var driver = server.driver()) {
            return bundles(driver);
        }
    }

    private static Map<String, List<Integer>> bundles(Driver driver) {
        Map<String, List<Integer>> bundles = new HashMap<>();
        driver.executableQuery("""
            MATCH (n) WHERE n:LoadedBundle OR (n:Node AND n.bundle IS NOT NULL)
            WITH CASE WHEN n:LoadedBundle THEN n.id ELSE n.bundle END AS bundle, n
            RETURN bundle, count(CASE WHEN n:LoadedBundle THEN 1 END) AS loaded, count(n) AS things,
              sum(COUNT { (n)-[r]->(:Node) WHERE type(r) <> 'HOLDS' } + COUNT { (n)<-[:HOLDS]-() })
                            AS relations
            """)
                .execute()
                .records()
                .forEach(row -> bundles.put(
                        row.get("bundle").asString(),
                        List.of(
                                row.get("loaded").asInt(),
                                row.get("things").asInt(),
                                row.get("relations").asInt())));
        return bundles;
    }
}
