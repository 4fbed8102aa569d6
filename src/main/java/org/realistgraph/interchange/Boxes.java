package org.realistgraph.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.drawing.Drawing.LegendEntry;
import org.realistgraph.drawing.DrawnNode;

/**
 * Structures a drawing for the writers: the nodes in the box of each configuration, and the text of each legend entry.
 */
final class Boxes {

    private Boxes() {}

    /** The nodes by configuration; nodes outside all boxes are under the empty text. */
    static Map<String, List<DrawnNode>> of(Drawing drawing) {
        return drawing.nodes().stream()
                .collect(Collectors.groupingBy(
                        node -> node.within() == null ? "" : node.within(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The text of a legend entry: a kind of node is shown by its shape, a kind of edge and a line are named. */
    static String words(LegendEntry entry) {
        if (entry.node() != null || (entry.edge() == null && entry.line() == null)) {
            return entry.meaning();
        }
        var named = entry.edge() == null ? entry.line() + " line" : "Line " + entry.edge();
        return named.toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + entry.meaning();
    }
}
