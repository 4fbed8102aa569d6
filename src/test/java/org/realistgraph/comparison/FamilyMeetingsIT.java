package org.realistgraph.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.completion.Asking.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.realistgraph.bundle.SeededGraph;
import org.yaml.snakeyaml.Yaml;

/** The row of family meetings, on chosen outcomes, is that of the table that came with the later readings. */
final class FamilyMeetingsIT {

    /** An article and a report of one trial. */
    private static final Set<String> ONE_TRIAL = Set.of("taylor-2024-fgc-rct", "foundations-2023-fgc-evaluation");

    private static final Map<String, Object> TABLE = table();
    private static final Map<String, Map<String, Object>> ENTRIES = new HashMap<>();

    @BeforeAll
    static void seed() {
        SeededGraph.load();
        var columns =
                row().map(cell -> "\"" + cell.get("column") + "\"").distinct().toList();
        var answer = ask("evidenceMap(rows: CATEGORY, rowIds: [\"FAMILY_MEETINGS\"], columns: OUTCOME, columnIds: "
                + columns + ") { rows { label } cells { column state entries { towards state configurations explained"
                + " thisWay { sources } bothWays { sources } contrary { sources } noDifference { sources }"
                + " said { sources } argued { sources } safety { sources reporting others told { way } } } }"
                + " }");
        assertThat(answer.at("evidenceMap", "rows")).hasToString("[{label=Family meetings}]");
        for (var cell : maps(answer.at("evidenceMap", "cells"))) {
            ENTRIES.put(cell.get("column") + " null", cell);
            maps(cell.get("entries"))
                    .forEach(entry -> ENTRIES.put(cell.get("column") + " " + entry.get("towards"), entry));
        }
    }

    private static Stream<Map<String, Object>> row() {
        return maps(map(TABLE.get("familyMeetings")).get("row")).stream();
    }

    @ParameterizedTest
    @MethodSource("row")
    void isThatOfTheTable(Map<String, Object> expected) {
        var entry = ENTRIES.get(expected.get("column") + " " + expected.get("towards"));
        assertThat(entry).isNotNull().containsEntry("state", expected.get("state"));
        if (expected.containsKey("towards")) {
            assertThat(counts(map(entry))).isEqualTo(counted(expected));
            assertThat(safety(map(map(entry).get("safety")))).isEqualTo(table(map(expected.get("safety"))));
        }
    }

    private static Map<String, Object> counts(Map<String, Object> entry) {
        var counts = new HashMap<String, Object>();
        for (var side : List.of("thisWay", "bothWays", "contrary", "noDifference", "said", "argued")) {
            counts.put(side, map(entry.get(side)).get("sources"));
        }
        counts.put("explained", List.of(map(entry).get("explained"), map(entry).get("configurations")));
        return counts;
    }

    /** The sources on each side; the texts of one trial stand together, both ways where one of them does. */
    private static Map<String, Object> counted(Map<String, Object> expected) {
        var sides = new HashMap<String, Set<String>>();
        Map.of(
                        "thisWay", "supporting",
                        "bothWays", "mixed",
                        "contrary", "contrary",
                        "noDifference", "noDifference",
                        "said", "said",
                        "argued", "argued")
                .forEach((field, side) -> sides.put(field, new TreeSet<>(texts(expected.get(side)))));
        var thisWay = sides.getOrDefault("thisWay", Set.of());
        var both = sides.getOrDefault("bothWays", Set.of());
        if (both.stream().anyMatch(ONE_TRIAL::contains)) {
            ONE_TRIAL.stream().filter(thisWay::remove).forEach(both::add);
        }
        var counts = new HashMap<String, Object>();
        sides.forEach((field, sources) -> counts.put(field, sources.size()));
        counts.put("explained", expected.get("explained"));
        return counts;
    }

    private static List<Object> safety(Map<String, Object> safety) {
        return safety.isEmpty()
                ? List.of()
                : List.of(
                        safety.get("sources"),
                        safety.get("reporting"),
                        safety.get("others"),
                        maps(safety.get("told")).stream()
                                .map(one -> String.valueOf(one.get("way")))
                                .sorted()
                                .toList());
    }

    private static List<Object> table(Map<String, Object> safety) {
        return safety.isEmpty()
                ? List.of()
                : List.of(
                        safety.get("of"),
                        safety.get("report"),
                        safety.get("others"),
                        map(safety.get("ways")).values().stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList());
    }

    @Test
    void aKeyThatNamesNoOutcomeIsRefused() {
        refused(
                "evidenceMap(rows: CATEGORY, columns: OUTCOME, columnIds: [\"mech-alliance\"]) { truncated }",
                "No outcome has the id mech-alliance.");
        refused(
                "evidenceMap(rows: CATEGORY, columns: OUTCOME, columnIds: []) { truncated }",
                "A map is drawn of 1 to 100 chosen keys, each named once.");
    }

    private static Map<String, Object> table() {
        try {
            return new Yaml().load(Files.readString(Path.of("src/test/resources/evidence/later/outcomes.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object held) {
        return held == null ? Map.of() : (Map<String, Object>) held;
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(@Nullable Object held) {
        return held == null ? List.of() : (List<String>) held;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object held) {
        return held == null ? List.of() : (List<Map<String, Object>>) held;
    }
}
