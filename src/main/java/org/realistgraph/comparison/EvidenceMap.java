package org.realistgraph.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.Grid.Line;
import org.realistgraph.graph.Answered;
import org.realistgraph.graph.Places;

/** A map as it is answered. */
record EvidenceMap(List<MapKey> rows, List<MapKey> columns, List<ShownCell> cells, boolean truncated) {

    /** A row or a column as it is answered. */
    record MapKey(String key, String label, @Nullable Answered concept) {}

    /** Names the nodes that it will show. */
    static void want(Places places, Drawn drawn, Grid grid, MapSize size) {
        wantConcepts(places, "rows/concept", drawn.rows(), Grid.first(grid.rows(), size.rows()));
        wantConcepts(places, "columns/concept", drawn.columns(), Grid.first(grid.columns(), size.columns()));
        ShownCell.want(places, "cells", grid.cells(), size.perCell());
    }

    static EvidenceMap of(Places places, Grid grid, MapSize size) {
        return new EvidenceMap(
                keys(places, "rows/concept", Grid.first(grid.rows(), size.rows())),
                keys(places, "columns/concept", Grid.first(grid.columns(), size.columns())),
                grid.cells().stream()
                        .map(cell -> ShownCell.of(cell, places, "cells", size.perCell()))
                        .toList(),
                grid.rows().size() > size.rows() || grid.columns().size() > size.columns());
    }

    private static void wantConcepts(Places places, String path, MapAxis axis, List<Line> keys) {
        if (axis.isOfConcepts()) {
            places.at(path, "Concept", keys.stream().map(Line::key).toList());
        }
    }

    private static List<MapKey> keys(Places places, String path, List<Line> keys) {
        return keys.stream()
                .map(key -> new MapKey(key.key(), key.label(), places.one(path, key.key())))
                .toList();
    }
}
