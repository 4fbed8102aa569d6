package org.realistgraph.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.realistgraph.bundle.SeededGraph;
import org.yaml.snakeyaml.Yaml;

/** The safety beside each result on an outcome of care is that of the table that came with the later readings. */
final class SafetyOfTheSeedIT {

    /** The claims of fewer children in care. */
    private static final int CLAIMS = 37;

    private static final Map<String, Object> TABLES = tables();
    private static final Map<String, Map<String, Object>> SAFETY = new HashMap<>();

    @BeforeAll
    static void seed() {
        SeededGraph.load();
        var after = "null";
        while (!after.isEmpty()) {
            var asked = ask(("configurations(first: 50, after: %s) { nodes { id outcomes { outcome { id } safety {"
                + " sources reporting others told { sources way text } listed text } } } pageInfo { hasNextPage"
                + " endCursor } }")
                    .formatted(after));
            for (var configuration : maps(asked.at("configurations", "nodes"))) {
                for (var outcome : maps(configuration.get("outcomes"))) {
                    var safety = map(outcome.get("safety"));
                    if (!safety.isEmpty()) {
                        SAFETY.put(
                                configuration.get("id") + " "
                                        + map(outcome.get("outcome")).get("id"),
                                safety);
                    }
                }
            }
            after = Boolean.TRUE.equals(asked.at("configurations", "pageInfo", "hasNextPage"))
                    ? "\"" + asked.at("configurations", "pageInfo", "endCursor") + "\""
                    : "";
        }
    }

    private static Stream<Map<String, Object>> expected() {
        return maps(TABLES.get("expected")).stream();
    }

    @Test
    void standsBesideEveryResultOnAnOutcomeOfCareAndNoOther() {
        assertThat(SAFETY.keySet())
                .containsExactlyInAnyOrderElementsOf(expected()
                        .map(one -> one.get("claim") + " " + one.get("outcome"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("expected")
    void isThatOfTheTable(Map<String, Object> row) {
        var told = map(SAFETY.get(row.get("claim") + " " + row.get("outcome")));
        var expected = map(row.get("safety"));
        assertThat(told)
                .containsEntry("sources", expected.get("of"))
                .containsEntry("reporting", expected.get("report"));
        assertThat(told.get("others")).isEqualTo(expected.get("others"));
        assertThat(told.get("listed")).isEqualTo(expected.getOrDefault("listed", List.of()));
        assertThat(ways(told))
                .isEqualTo(new TreeMap<>(map(expected.get("ways")))
                        .values().stream().map(String::valueOf).sorted().toList());
    }

    @Test
    void moreMaltreatmentInIllinoisStandsBesideEveryAnswerThatItsExperimentCountsIn() {
        var illinois = "schuerman-rzepnicki-littell-1994";
        var counting = expected()
                .filter(one -> Stream.of("supporting", "contrary", "noDifference", "mixed", "creditedElsewhere")
                        .anyMatch(side -> String.valueOf(one.get(side)).contains(illinois)))
                .toList();
        assertThat(counting)
                .extracting(one -> one.get("claim"))
                .contains("cmo-pooled-placement", "cmo-abuse-neglect-null", "cmo-wrong-families");
        for (var one : counting) {
            var safety = map(SAFETY.get(one.get("claim") + " " + one.get("outcome")));
            assertThat(maps(safety.get("told")))
                    .filteredOn(told -> String.valueOf(told.get("sources")).contains(illinois))
                    .singleElement()
                    .satisfies(told -> assertThat(told.get("text"))
                            .isEqualTo("more later reported or substantiated maltreatment"));
        }
        var cells = ask("compareInterventions(ids: [\"ifps\", \"signs-of-safety\"], by: MECHANISM) { rows { cells {"
                + " entries { thisWay { sources } outcome { id } safety { text told { sources way } } } } } }");
        assertThat(String.valueOf(cells.at("compareInterventions", "rows"))).contains(illinois);
        var effect = ask("effect(id: \"eff-illinois-maltreatment\") { safety { text } }");
        assertThat(effect.at("effect", "safety")).isNull();
    }

    @Test
    void questionFifteenIsAnsweredAsTheTableHasIt() {
        var question = map(TABLES.get("question15"));
        var asked = ask(
                "evidenceMap(rows: CATEGORY, columns: OUTCOME, columnIds: [\"common-out-into-or-in-care\"], perCell:"
                    + " 100) { filled { configurations { id outcomes { direction outcome { desired } safety { sources"
                    + " } } } } }");
        var claims = maps(asked.at("evidenceMap", "filled")).stream()
                .flatMap(cell -> maps(cell.get("configurations")).stream())
                .filter(one -> maps(one.get("outcomes")).stream()
                        .anyMatch(outcome -> "DECREASES".equals(outcome.get("direction"))
                                && "DECREASE".equals(map(outcome.get("outcome")).get("desired"))
                                && outcome.get("safety") != null))
                .map(one -> one.get("id"))
                .distinct()
                .toList();
        var expected = Stream.of("answer", "none")
                .flatMap(list -> maps(question.get(list)).stream())
                .map(one -> one.get("claim"))
                .toList();
        assertThat(claims).hasSize(CLAIMS).containsExactlyInAnyOrderElementsOf(expected);
        for (var row : maps(question.get("answer"))) {
            assertThat(SAFETY)
                    .anySatisfy((key, safety) -> assertThat(List.of(
                                    key.substring(0, key.indexOf(' ')), safety.get("sources"), safety.get("reporting")))
                            .isEqualTo(List.of(row.get("claim"), row.get("of"), row.get("report"))));
        }
    }

    private static List<String> ways(Map<String, Object> safety) {
        return maps(safety.get("told")).stream()
                .map(one -> String.valueOf(one.get("way")))
                .sorted()
                .toList();
    }

    private static Map<String, Object> tables() {
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
    private static List<Map<String, Object>> maps(@Nullable Object held) {
        return held == null ? List.of() : (List<Map<String, Object>>) held;
    }
}
