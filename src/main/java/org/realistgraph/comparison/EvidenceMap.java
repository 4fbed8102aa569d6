package org.realistgraph.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.projection.Ref;

/** A map of claims between two axes, as large as it is asked for. */
record EvidenceMap(List<MapKey> rows, List<MapKey> columns, List<Cell> cells, boolean truncated) {

    /** A row or a column. */
    record MapKey(String key, String label, @Nullable Ref concept) {

        boolean isCoded() {
            return !key.equals(MapAxis.NOT_CODED);
        }
    }

    /** The cells with a configuration. */
    List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.coded().isEmpty()).toList();
    }
}
