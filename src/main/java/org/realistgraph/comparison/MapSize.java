package org.realistgraph.comparison;

import org.realistgraph.projection.PageSize;

/** How many rows and columns of a map are shown, and how many things in each list of a cell: 1 to 100. */
record MapSize(int rows, int columns, int perCell) {

    MapSize {
        PageSize.of(rows, "evidenceMap.firstRows");
        PageSize.of(columns, "evidenceMap.firstColumns");
        PageSize.of(perCell, "evidenceMap.perCell");
    }
}
