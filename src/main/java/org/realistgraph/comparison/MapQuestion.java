package org.realistgraph.comparison;

import org.realistgraph.concept.Concepts;
import org.realistgraph.evidence.ScopeInput;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;

/**
 * By what a map is drawn: its two axes, whether narrower concepts stand with their broadest, the claims that count, and how
 * many rows, columns and things in each list of a cell are shown.
 */
record MapQuestion(
        MapAxis rows,
        MapAxis columns,
        MapBreadth breadth,
        ScopeInput scope,
        int firstRows,
        int firstColumns,
        int perCell) {

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
        PageSize.of(firstRows, "evidenceMap.firstRows");
        PageSize.of(firstColumns, "evidenceMap.firstColumns");
        PageSize.of(perCell, "evidenceMap.perCell");
    }

    boolean broadest() {
        return breadth == MapBreadth.BROADEST;
    }

    CellQuestion cells(Concepts concepts) {
        return new CellQuestion(concepts, isOn(MapAxis.OUTCOME), isOn(MapAxis.INTERVENTION), scope.evidence());
    }

    private boolean isOn(MapAxis axis) {
        return rows == axis || columns == axis;
    }
}
