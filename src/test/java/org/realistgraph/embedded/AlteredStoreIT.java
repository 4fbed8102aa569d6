package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The check of the store, as it is started on the command line, passes a whole store and finds a text that a disk altered. */
@Execution(ExecutionMode.CONCURRENT)
final class AlteredStoreIT {

    private static final Path STRINGS = Path.of("neo4j/data/databases/neo4j/neostore.propertystore.db.strings");
    private static final String WORDS = "Family group conference";

    @Test
    void aTextThatADiskAlteredIsFoundByTheCheckAlone(@TempDir Path place) throws IOException {
        var folder = ChildClassPath.seeded(place.resolve("data"));
        assertThat(run(folder, 0, "check-store")).last().asString().startsWith("The store agrees");
        alter(folder.resolve(STRINGS));
        assertThat(run(folder, 1, "check-store"))
                .anyMatch(line -> line.contains(" differs from the change log in ")
                        || line.startsWith("The change log was altered"));
    }

    /** What the program says. */
    private static List<String> run(Path folder, int exitCode, String... words) {
        try (var program = Service.start(List.of(), folder, List.of(words))) {
            var said = program.awaitEnd().stream()
                    .filter(line -> line.endsWith("."))
                    .filter(line -> !line.contains(" INFO ") && !line.contains(" WARN "))
                    .toList();
            assertThat(program.exitCode()).as(String.join("\n", said)).isEqualTo(exitCode);
            return said;
        }
    }

    /** Flips a bit of one letter, as worn memory and disks do. */
    private static void alter(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(WORDS);
        assertThat(at).isPositive();
        bytes[at + 2] ^= 1;
        Files.write(file, bytes);
    }
}
