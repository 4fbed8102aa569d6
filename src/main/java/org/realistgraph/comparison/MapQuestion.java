package org.realistgraph.comparison;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.concept.Concepts;
import org.realistgraph.evidence.ScopeInput;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;
import org.realistgraph.safety.SafetyFacts;

/**
 * By what a map is drawn: its two axes, the keys that are chosen on each (null for all), whether narrower concepts stand with
 * their broadest, the claims that count, and how many rows, columns and things in each list of a cell are shown.
 */
record MapQuestion(
        MapAxis rows,
        MapAxis columns,
        @Nullable List<String> rowIds,
        @Nullable List<String> columnIds,
        MapBreadth breadth,
        ScopeInput scope,
        int firstRows,
        int firstColumns,
        int perCell) {

    private static final int MOST_CHOSEN = 100;

    /** Whether concepts stand as coded, or with their broadest. */
    enum MapBreadth {
        AS_CODED,
        BROADEST
    }

    MapQuestion {
        if (rows == columns) {
            throw new Refusal(Code.CONTRADICTION, "Rows and columns must use different axes.")
                    .withValue(columns)
                    .at("evidenceMap.columns")
                    .hint("Choose another axis for the columns.");
        }
        requireChoice(rowIds, "evidenceMap.rowIds");
        requireChoice(columnIds, "evidenceMap.columnIds");
        PageSize.of(firstRows, "evidenceMap.firstRows");
        PageSize.of(firstColumns, "evidenceMap.firstColumns");
        PageSize.of(perCell, "evidenceMap.perCell");
    }

    private static void requireChoice(@Nullable List<String> ids, String path) {
        if (ids != null
                && (ids.isEmpty() || ids.size() > MOST_CHOSEN || Set.copyOf(ids).size() < ids.size())) {
            throw new Refusal(Code.CONTRADICTION, "A map is drawn of 1 to 100 chosen keys, each named once.")
                    .withValue(ids)
                    .at(path)
                    .hint("Leave the argument out to have all.");
        }
    }

    AxisQuestion down() {
        return new AxisQuestion(rows, rowIds, broadest(), "evidenceMap.rowIds");
    }

    AxisQuestion across() {
        return new AxisQuestion(columns, columnIds, broadest(), "evidenceMap.columnIds");
    }

    /** The ids of concepts that are chosen for an axis. */
    List<String> chosen() {
        return Stream.of(down(), across())
                .flatMap(axis -> axis.concepts().stream())
                .toList();
    }

    private boolean broadest() {
        return breadth == MapBreadth.BROADEST;
    }

    CellQuestion cells(Concepts concepts, Supplier<SafetyFacts> safety) {
        return new CellQuestion(concepts, isOn(MapAxis.OUTCOME), isOn(MapAxis.INTERVENTION), scope.evidence(), safety);
    }

    private boolean isOn(MapAxis axis) {
        return rows == axis || columns == axis;
    }
}
