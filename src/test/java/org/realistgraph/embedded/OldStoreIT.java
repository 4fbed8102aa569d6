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
