package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.rule.Rules;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;

final class BundleTextTests {

    private static final EntityTypes TYPES = new EntityTypes(Mapping.of(SchemaFiles.completed()));
    private static final KnownThings NOTHING = new FileThings(List.of());

    private final BundleReading reading = new BundleReading(TYPES, new Rules(TYPES, Clock.systemUTC()));

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAsItWas(long seed) {
        var bundle = RandomBundle.of(TYPES, "made-up", seed, seed == 0 ? 1 : 0.6);
        var text = BundleWriter.write(TYPES, bundle);
        var read = reading.read(new BundleFile("made-up.yaml", text), NOTHING);
        assertThat(BundleWriter.write(TYPES, read)).isEqualTo(text);
        assertThat(read.entries()).hasSameSizeAs(bundle.entries());
        assertThat(read.header().title()).isEqualTo(bundle.header().title());
    }

    @Test
    void everyFieldOfEveryNounIsWrittenByTheRandomBundles() {
        var written = new HashSet<String>();
        seeds().mapToObj(seed -> RandomBundle.of(TYPES, "made-up", seed, seed == 0 ? 1 : 0.6))
                .flatMap(bundle -> bundle.entities().stream())
                .forEach(entity -> entity.values()
                        .keySet()
                        .forEach(field -> written.add(entity.type().name() + "." + field)));
        assertThat(written)
                .isEqualTo(TYPES.all().stream()
                        .flatMap(type -> type.fields().stream().map(field -> type.name() + "." + field.name()))
                        .collect(Collectors.toSet()));
    }

    static LongStream seeds() {
        return IntStream.range(0, 50).asLongStream();
    }
}
