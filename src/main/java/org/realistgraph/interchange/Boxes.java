package org.realistgraph.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.drawing.Drawing.LegendEntry;
import org.realistgraph.drawing.DrawnNode;

/** How writers part a drawing: what stands in the box of which configuration, and what an entry of the legend says. */
final class Boxes {

    private Boxes() {}

    /** The nodes of each configuration's box; those that stand in none under the empty text. */
    static Map<String, List<DrawnNode>> of(Drawing drawing) {
        return drawing.nodes().stream()
                .collect(Collectors.groupingBy(
                        node -> node.within() == null ? "" : node.within(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The entry in words: a kind of node is shown by its shape, all else is named. */
    static String words(LegendEntry entry) {
        if (entry.node() != null) {
            return entry.meaning();
        }
        var named = entry.edge() == null ? entry.line() + " line" : "Line " + entry.edge();
        return named.toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + entry.meaning();
    }
}
