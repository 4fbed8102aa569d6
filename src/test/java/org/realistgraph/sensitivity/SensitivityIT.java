package org.realistgraph.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.completion.Asking.refused;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.SeededGraph;

/** How placement after intensive family preservation reads on parts of its evidence. */
final class SensitivityIT {

    private static final String PLACEMENT =
            "sensitivity(id: \"cmo-pooled-placement\", outcome: \"ifps-out-care-entry\") { whole { supporting {"
                + " sources } contrary { sources } noDifference { sources } mixed { sources } } rows { by key balance"
                + " { supporting { sources } contrary { sources } noDifference { sources } mixed { sources } } } }";

    @BeforeAll
    static void seed() {
        SeededGraph.load();
    }

    @Test
    void trialsAloneAreTwoToOneToFive() {
        assertThat(rows("DESIGN").get("RANDOMISED"))
                .hasToString(
                        "{supporting={sources=2}, contrary={sources=1}, noDifference={sources=5}, mixed={sources=0}}");
    }

    @Test
    void whicheverSourceIsLeftOutResultsDiffer() {
        assertThat(rows("WITHOUT")).hasSizeGreaterThan(20).allSatisfy((key, balance) -> {
            assertThat(sources(balance, "supporting")).as(key).isPositive();
            assertThat(sources(balance, "contrary") + sources(balance, "noDifference"))
                    .as(key)
                    .isPositive();
        });
    }

    @Test
    void eachSourceStandsInOneRowOfDesignsAndOneOfDecades() {
        var whole = sum(map(ask(PLACEMENT).at("sensitivity", "whole")));
        for (var by : List.of("DESIGN", "DECADE")) {
            assertThat(rows(by).values().stream().mapToInt(SensitivityIT::sum).sum())
                    .as(by)
                    .isEqualTo(whole);
        }
    }

    @Test
    void whatTheClaimDoesNotHaveIsRefused() {
        refused("sensitivity(id: \"nothing\") { rows { key } }", "No claim with evidence has the id nothing.");
        refused(
                "sensitivity(id: \"cmo-pooled-placement\", outcome: \"out-at-home\") { rows { key } }",
                "No outcome of the claim has the id out-at-home.");
    }

    private static Map<String, Map<String, Object>> rows(String by) {
        var rows = new TreeMap<String, Map<String, Object>>();
        if (ask(PLACEMENT).at("sensitivity", "rows") instanceof List<?> all) {
            all.stream()
                    .map(SensitivityIT::map)
                    .filter(row -> by.equals(row.get("by")))
                    .forEach(row -> rows.put(String.valueOf(row.get("key")), map(row.get("balance"))));
        }
        return rows;
    }

    private static int sum(Map<String, Object> balance) {
        return List.of("supporting", "contrary", "noDifference", "mixed").stream()
                .mapToInt(side -> sources(balance, side))
                .sum();
    }

    private static int sources(Map<String, Object> balance, String side) {
        return map(balance.get(side)).get("sources") instanceof Integer number ? number : 0;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object held) {
        return held == null ? Map.of() : (Map<String, Object>) held;
    }
}
