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
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.rule.Rules;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;

/** The seed is kept in the form that the export writes; {@code mvn test -Dtest=SeedTests -Dseed=write} rewrites it. */
final class SeedTests {

    private static final Path SEED = Path.of("seed");

    private final EntityTypes types = new EntityTypes(Mapping.of(SchemaFiles.completed()));
    private final BundleReading reading = new BundleReading(types, new Rules(types, Clock.systemUTC()));

    @ParameterizedTest
    @MethodSource("files")
    void aBundleOfTheSeedIsWithoutFaultAndInCanonicalForm(Path path) throws IOException {
        var file = BundleFile.of(path);
        var bundle = reading.read(file, reading.surroundings(BundleFile.besides(path)));
        var canonical = BundleWriter.write(types, bundle);
        if ("write".equals(System.getProperty("seed"))) {
            Files.writeString(path, canonical);
        } else {
            assertThat(file.text()).isEqualTo(canonical);
        }
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(SEED)) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(".yaml"))
                            .sorted()
                            .toList())
                    .stream();
        }
    }
}
