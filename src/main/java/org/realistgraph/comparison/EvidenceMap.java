package org.realistgraph.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.Grid.Line;
import org.realistgraph.projection.Ref;

/** A map of claims between two axes, as large as it is asked for. */
record EvidenceMap(Drawn drawn, Grid grid, MapSize size) {

    /** A row or a column. */
    record MapKey(String key, String label, @Nullable Ref concept) {}

    List<MapKey> rows() {
        return keys(drawn.rows(), Grid.first(grid.rows(), size.rows()));
    }

    List<MapKey> columns() {
        return keys(drawn.columns(), Grid.first(grid.columns(), size.columns()));
    }

    List<Cell> cells() {
        return grid.cells().stream().map(cell -> cell.showing(size.perCell())).toList();
    }

    boolean truncated() {
        return grid.rows().size() > size.rows() || grid.columns().size() > size.columns();
    }

    private static List<MapKey> keys(MapAxis axis, List<Line> lines) {
        return lines.stream()
                .map(line -> {
                    var isConcept = axis.isOfConcepts() && !line.key().equals(MapAxis.NOT_CODED);
                    return new MapKey(line.key(), line.label(), isConcept ? new Ref(line.key()) : null);
                })
                .toList();
    }
}
