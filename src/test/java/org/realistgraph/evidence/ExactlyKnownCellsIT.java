package org.realistgraph.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.evidence.Asked.map;
import static org.realistgraph.evidence.Asked.maps;
import static org.realistgraph.evidence.Asked.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.completion.Asking;

/** The cells of comparisons and maps hold what plain code counts in the bundles of the seed, on all evidence and on some. */
final class ExactlyKnownCellsIT {

    private static final KnownFromBundles KNOWN = KnownFromBundles.ofTheSeed();
    private static final String ENTRIES = "entries { towards outcome { id } state"
            + " thisWay { independentSources { atMost } } bothWays { independentSources { atMost } }"
            + " contrary { independentSources { atMost } } noDifference { independentSources { atMost } } }";

    @BeforeAll
    static void seed() {
        SeededGraph.load();
    }

    private static Stream<Arguments> comparisons() {
        return inEachScope("MECHANISM", "CONTEXT", "OUTCOME");
    }

    private static Stream<Arguments> evidenceMaps() {
        return inEachScope(
                "CATEGORY, columns: OUTCOME",
                "INTERVENTION, columns: OUTCOME",
                "CONTEXT, columns: OUTCOME",
                "MECHANISM, columns: OUTCOME",
                "CONTEXT, columns: MECHANISM",
                "LAYER, columns: ACTOR");
    }

    private static Stream<Arguments> inEachScope(String... axes) {
        return Arrays.stream(axes)
                .flatMap(one -> Arrays.stream(SomeScope.values()).map(scope -> Arguments.of(one, scope)));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void cellsOfComparisons(String by, SomeScope scope) {
        var answer =
                Asking.ask("compareInterventions(ids: [\"signs-of-safety\", \"sdm-family-meeting\", \"ifps\"], by: "
                        + by + ", first: 100, perCell: 100" + scope.argument()
                        + ") { rows { concept { id } cells { configurations { id } "
                        + ENTRIES + " } } }");
        for (var row : maps(answer.at("compareInterventions", "rows"))) {
            var outcome = by.equals("OUTCOME")
                    ? String.valueOf(map(row.get("concept")).get("id"))
                    : null;
            assertCells(scope, maps(row.get("cells")), _ -> outcome, true);
        }
    }

    @ParameterizedTest
    @MethodSource("evidenceMaps")
    void cellsOfMaps(String axes, SomeScope scope) {
        var answer = Asking.ask("evidenceMap(rows: " + axes + ", firstRows: 100, firstColumns: 100, perCell: 100"
                + scope.argument() + ") { filled {" + " column configurations { id } " + ENTRIES + " } }");
        var isOfOutcomes = axes.endsWith("OUTCOME");
        assertCells(
                scope,
                maps(answer.at("evidenceMap", "filled")),
                cell -> isOfOutcomes ? text(cell, "column") : null,
                axes.startsWith("INTERVENTION"));
    }

    private static void assertCells(
            SomeScope scope,
            List<Map<String, Object>> cells,
            Function<Map<String, Object>, @Nullable String> outcome,
            boolean byProgramme) {
        var known = new CellsFromBundles(KNOWN, scope.of(KNOWN));
        assertThat(cells).isNotEmpty().allSatisfy(cell -> {
            var configurations = maps(cell.get("configurations")).stream()
                    .map(CellsFromBundles::idOf)
                    .toList();
            assertThat(cell.get("entries"))
                    .as("%s", configurations)
                    .isEqualTo(known.entries(configurations, outcome.apply(cell), byProgramme));
        });
    }
}
