package org.realistgraph.emmie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.realistgraph.bundle.SeededGraph;

/** Whatever an EMMIE card of the seed says can be looked up. */
final class SeedEmmieIT {

    private static final int DIMENSIONS = 5;

    @BeforeAll
    static void theSeed() {
        SeededGraph.load();
    }

    @ParameterizedTest
    @ValueSource(strings = {"signs-of-safety", "sdm-family-meeting", "ifps"})
    void everyLineNamesItsPlace(String intervention) {
        var card = ask(
                "emmie(intervention: \"%s\", first: 100) { dimensions { lines { node { id } locator sources { locator } } } }"
                        .formatted(intervention));
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            assertThat(card.at("emmie", "dimensions", dimension, "lines"))
                    .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                    .isNotEmpty()
                    .allMatch(SeedEmmieIT::hasPlace);
        }
    }

    private static boolean hasPlace(Map<?, ?> line) {
        return line.get("locator") != null
                || (line.get("sources") instanceof List<?> sources
                        && !sources.isEmpty()
                        && sources.stream()
                                .map(source -> ((Map<?, ?>) source).get("locator"))
                                .allMatch(Objects::nonNull));
    }
}
