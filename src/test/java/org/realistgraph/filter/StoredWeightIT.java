package org.realistgraph.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The weight that is stored with every write is what counting by hand gives. */
@TestInstance(Lifecycle.PER_CLASS)
final class StoredWeightIT {

    private final Weighing weighing = new Weighing();
    private RawGraph graph = new RawGraph(List.of());

    @BeforeAll
    void read() {
        graph = SeedWithMore.load();
    }

    @Test
    void sourcesKnowTheirKinTheirFamilyAndWhetherTheirContentIsUnknown() {
        var sources = graph.withAny(Set.of("Source"));
        assertThat(sources)
                .hasSizeGreaterThan(100)
                .allSatisfy(source -> assertThat(stored(weighing.ofSource(source), source::property))
                        .isEqualTo(weighing.ofSource(source)));
        assertThat(sources)
                .filteredOn(source -> !source.id().equals(source.property("kin")))
                .isNotEmpty();
        assertThat(sources)
                .filteredOn(source -> Boolean.TRUE.equals(source.property("contentUnknown")))
                .isNotEmpty();
    }

    @Test
    void claimsAndTheirOutcomesKnowHowManyIndependentSourcesStandBehindThem() {
        var claims = graph.withAny(Set.of("Claim"));
        assertThat(claims)
                .hasSizeGreaterThan(200)
                .allSatisfy(claim -> assertThat(stored(weighing.ofClaim(claim), claim::property))
                        .isEqualTo(weighing.ofClaim(claim)));
        for (var claim : claims) {
            assertThat(claim.ties("PRODUCES", true)).allSatisfy(produces -> {
                var counted = weighing.ofOutcome(claim, produces.to());
                assertThat(stored(counted, produces.properties()::get)).isEqualTo(counted);
            });
        }
    }

    private static Map<String, @Nullable Object> stored(
            Map<String, Object> counted, Function<String, @Nullable Object> property) {
        var stored = new HashMap<String, @Nullable Object>();
        counted.keySet().forEach(name -> stored.put(name, property.apply(name)));
        return stored;
    }
}
