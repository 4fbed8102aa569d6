package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A store that an older program made, before weight was stored and the change log was salted, starts and is whole. */
@Execution(ExecutionMode.CONCURRENT)
final class OldStoreIT {

    private static final Path STORE = Path.of("src/test/resources/store/before-stored-weight.zip");

    private static final String MINE = """
        bundle:
          id: mine
          version: 1.0.0
          title: What a reader added
          requires: [family-group-conferencing]

        moderators:
          - id: mine-mod
            label: How many relatives come

        moderations:
          - id: mine-mod--cmo-participation-quality
            statement: More relatives at the meeting go with a better experience.
            status: PROPOSED
            synthesis: reducing-need-for-care
            effect: STRENGTHENS
            by: mine-mod
            on: cmo-participation-quality
        """;

    @Test
    void anOlderStoreStartsIsWeighedAndAgreesWithItsLog(@TempDir Path place) throws Exception {
        unpack(place);
        try (var program = Service.start(List.of(), place, List.of("check-store"))) {
            assertThat(program.awaitEnd()).contains("The store agrees with its change log and its migrations.");
            assertThat(program.exitCode()).isZero();
        }
        try (var service = Service.start(place)) {
            var port = Service.port(service);
            assertThat(Service.ask(port, "{ configurations(filter: { supporting: { min: 2 } }) { totalCount } }"))
                    .contains("{\"totalCount\":6}");
            var owned =
                    "{ configurations(filter: { owner: \\\"reducing-need-for-care\\\" }, first: 1) { totalCount nodes {"
                            + " owner changed } } }";
            assertThat(Service.ask(port, owned))
                    .contains("\"totalCount\":131", "\"owner\":\"reducing-need-for-care\",\"changed\":");
        }
    }

    /** The first reading, with a claim that a reader added, becomes the later readings; what the claim is about stays. */
    @Test
    void aStoreOfTheFirstReadingTakesTheLaterReadingsAndKeepsWhatAReaderAdded(@TempDir Path place) throws Exception {
        unpack(place);
        var mine = Files.writeString(place.resolve("mine.yaml"), MINE).toString();
        assertThat(run(place, 0, "load", mine)).contains("First load of mine 1.0.0: 2 new.");
        assertThat(run(
                        place,
                        2,
                        "load",
                        "common",
                        "signs-of-safety",
                        "family-group-conferencing",
                        "intensive-family-preservation",
                        "need-for-care"))
                .contains("From common 1.0.0 to 2.0.0", "From need-for-care 1.0.0 to 2.0.0")
                .contains("Left because other nodes refer to them: cmo-participation-quality,");
        assertThat(run(place, 0, "check-store")).contains("The store agrees with its change log and its migrations.");
        try (var service = Service.start(place)) {
            assertThat(Service.ask(
                            service,
                            "{ configurations { totalCount } evidences(filter: { status: ACTIVE, how: COMPARED })"
                                    + " { nodes { id } pageInfo { hasNextPage } }"
                                    + " moderation(id: \\\"mine-mod--cmo-participation-quality\\\") { statement } }"))
                    .contains("{\"totalCount\":148}", "\"hasNextPage\":true", "More relatives at the meeting");
        }
    }

    private static String run(Path place, int exitCode, String... arguments) throws Exception {
        try (var program = Service.start(List.of(), place, List.of(arguments))) {
            var said = String.join("\n", program.awaitEnd());
            assertThat(program.exitCode()).as(said).isEqualTo(exitCode);
            return said;
        }
    }

    private static void unpack(Path place) throws IOException {
        try (var zip = new ZipFile(STORE.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var file = place.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip.getInputStream(entry), file);
                }
            }
        }
        try (var secrets = Files.list(place.resolve("secrets"))) {
            for (var secret : secrets.toList()) {
                Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }
}
