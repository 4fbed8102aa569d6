package org.realistgraph.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a comparison; {@code concept} is null where its configurations name none. */
record Row(@Nullable String concept, String label, List<Cell> cells) {

    boolean sharedByAll() {
        return cells.stream().noneMatch(cell -> cell.configurations().isEmpty());
    }

    /** The key of the only column with something in it; null where there are several. */
    @Nullable
    String uniqueTo() {
        var filled = filled();
        return filled.size() == 1 ? filled.getFirst().column() : null;
    }

    List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.configurations().isEmpty()).toList();
    }
}
