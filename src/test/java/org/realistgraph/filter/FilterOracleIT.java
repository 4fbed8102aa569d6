package org.realistgraph.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What filters keep is what looking at each thing finds. Each seed makes one filter; {@code -Dseed=n} begins at another,
 * {@code -Dfilters=n} takes another number of them.
 */
@TestInstance(Lifecycle.PER_CLASS)
final class FilterOracleIT {

    private static final int MANY = Integer.getInteger("filters", Boolean.getBoolean("nightly") ? 2_000 : 300);
    private static final int ENOUGH_TO_SHOW_ANY_FAULT = 10_000;
    private static final int ALL_PAGES = 10;

    private final Comparison comparison = new Comparison(SeedWithMore.load(), ALL_PAGES);

    @Test
    void aListKeepsWhatLookingAtEachThingFinds() {
        assertThat(comparison.ofLists(MANY)).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "nightly", matches = "true")
    void eachFieldOfEachFilterKeepsWhatLookingAtEachThingFinds() {
        assertThat(comparison.ofEachField()).isEmpty();
    }

    @Test
    void aListBelowOthersKeepsWhatLookingAtEachThingFinds() {
        assertThat(comparison.ofListsBelowOthers(MANY / 5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedFaultIsFound(PlantedFault fault) {
        assertThat(comparison.of(fault, ENOUGH_TO_SHOW_ANY_FAULT)).isNotEmpty();
    }
}
