package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.realistgraph.bundle.yaml.BundleRefused;
import org.realistgraph.bundle.yaml.Fault;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.rule.Rules;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;

/** Each file of {@code faults/} begins with the faults, in a comment, that a reader must find in it. */
final class FaultTests {

    private static final Path FOLDER = Path.of("src/test/resources/bundle");

    private final EntityTypes types = new EntityTypes(Mapping.of(SchemaFiles.completed()));
    private final BundleReading reading = new BundleReading(types, new Rules(types, Clock.systemUTC()));
    private final KnownThings others = reading.surroundings(
            List.of(BundleFile.of(FOLDER.resolve("base.yaml")), BundleFile.of(FOLDER.resolve("apart.yaml"))));

    @ParameterizedTest
    @MethodSource("files")
    void everyFaultIsReportedWithLinePathAndReason(Path path) {
        var file = BundleFile.of(path);
        var expected = file.text()
                .lines()
                .takeWhile(line -> line.startsWith("# "))
                .map(line -> file.name() + ":" + line.substring(2));
        assertThat(faults(file)).extracting(Fault::toString).containsExactlyElementsOf(expected.toList());
    }

    private List<Fault> faults(BundleFile file) {
        try {
            reading.read(file, others);
            return List.of();
        } catch (BundleRefused refused) {
            return refused.faults();
        }
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(FOLDER.resolve("faults"))) {
            return files.sorted().toList().stream();
        }
    }
}
