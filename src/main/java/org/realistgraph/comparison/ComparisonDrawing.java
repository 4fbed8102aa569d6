package org.realistgraph.comparison;

import java.util.List;
import java.util.Map;
import org.realistgraph.drawing.Canvas;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.drawing.EdgeKind;
import org.realistgraph.drawing.NodeKind;

/** Draws a comparison: from each intervention a line to each row in which it has a cell with something in it. */
record ComparisonDrawing(List<Column> columns, List<Row> rows, ComparedBy by) {

    Drawing drawing() {
        var canvas = new Canvas();
        columns.forEach(column -> canvas.node(NodeKind.INTERVENTION, column.id(), column.name()));
        for (var row : rows) {
            canvas.node(by.drawnAs(), id(row), row.label());
            row.filled().forEach(cell -> canvas.edge(EdgeKind.CELL, cell.column(), id(row), words(cell)));
        }
        return canvas.drawing(Map.of());
    }

    /** The row of configurations that name no concept stands under a name of its own. */
    private String id(Row row) {
        var concept = row.concept();
        return concept == null ? by + "--NOT_CODED" : concept;
    }

    private static String words(Cell cell) {
        var standing = cell.standing();
        var said = cell.state() + " (configurations: " + cell.configurations().size() + ")";
        return Canvas.words(said, cell.balance(), standing == null ? null : standing.status());
    }
}
