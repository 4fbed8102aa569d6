package org.realistgraph.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.projection.Ref;

/** A row of a comparison; {@code key} is the id of its concept, null where its configurations name none. */
record ComparisonRow(@Nullable String key, String label, List<Cell> cells) {

    @Nullable
    Ref concept() {
        return Ref.to(key);
    }

    boolean sharedByAll() {
        return cells.stream().noneMatch(cell -> cell.coded().isEmpty());
    }

    /** The only column with something in it; null where there are several. */
    @Nullable
    Ref uniqueTo() {
        var filled = filled();
        return filled.size() == 1 ? new Ref(filled.getFirst().column()) : null;
    }

    List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.coded().isEmpty()).toList();
    }

    /** The same row with so many nodes in each list of a cell. */
    ComparisonRow showing(int most) {
        return new ComparisonRow(
                key, label, cells.stream().map(cell -> cell.showing(most)).toList());
    }
}
