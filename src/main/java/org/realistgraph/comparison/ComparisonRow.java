package org.realistgraph.comparison;

import java.util.List;
import java.util.function.UnaryOperator;
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

    /** The same row with each of its cells changed. */
    ComparisonRow each(UnaryOperator<Cell> change) {
        return new ComparisonRow(key, label, cells.stream().map(change).toList());
    }
}
