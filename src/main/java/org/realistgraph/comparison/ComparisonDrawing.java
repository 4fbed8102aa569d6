package org.realistgraph.comparison;

import java.util.Map;
import java.util.stream.Collectors;
import org.realistgraph.drawing.Canvas;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.drawing.DrawnEdgeKind;
import org.realistgraph.drawing.DrawnNodeKind;

/** Draws a comparison: from each intervention a line to each row in which it has a cell with something in it. */
final class ComparisonDrawing {

    private ComparisonDrawing() {}

    static Drawing of(Comparison comparison) {
        var canvas = new Canvas();
        comparison
                .columns()
                .forEach(one -> canvas.node(
                        DrawnNodeKind.INTERVENTION,
                        one.column().id(),
                        one.column().name()));
        for (var row : comparison.rows()) {
            // configurations that name no concept stand under a name of their own
            var id = row.key() == null ? comparison.by() + "--NOT_CODED" : row.key();
            canvas.node(comparison.by().drawnAs(), id, row.label());
            row.filled().forEach(cell -> canvas.edge(DrawnEdgeKind.CELL, cell.column(), id, words(cell)));
        }
        return canvas.drawing(Map.of());
    }

    private static String words(Cell cell) {
        var said = cell.entries().stream().map(CellEntry::text).collect(Collectors.joining("\n"));
        return Canvas.words(said.isEmpty() ? cell.state().words() : said, null, cell.status());
    }
}
