package org.realistgraph.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The later readings looked for in the files of the seed. */
final class LaterCoverageTests extends EvidenceCoverageContract {

    LaterCoverageTests() {
        super("later/mapping.yaml", LaterReading.values(), Decisions.later());
    }

    @Override
    List<Map<String, Object>> bundles() {
        return Programme.bundles();
    }

    @Test
    void whatReplacedAValueOfTheFirstReadingIsAnEntryOfTheLaterReadings() {
        var entries = LaterReading.items().stream().map(Item::path).collect(Collectors.toSet());
        assertThat(Stream.of(Programme.values())
                        .flatMap(programme -> programme.replaced().values().stream())
                        .map(replaced -> Yaml.map(replaced).get("by")))
                .isNotEmpty()
                .allMatch(entries::contains);
    }
}
