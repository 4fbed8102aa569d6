package org.realistgraph.drawing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that is ready to be drawn. */
public record Drawing(List<DrawnNode> nodes, List<DrawnEdge> edges, List<DrawnLayer> layers, List<LegendEntry> legend) {

    String mermaid() {
        return DrawingTexts.WRITTEN.mermaid(this);
    }

    String dot() {
        return DrawingTexts.WRITTEN.dot(this);
    }

    /** A layer in which something stands. */
    public record DrawnLayer(Layer layer, String meaning) {}

    /** What a kind of node, a kind of edge or a line means, the other two null; or, with all three null, what holds of it all. */
    public record LegendEntry(
            @Nullable DrawnNodeKind node,
            @Nullable DrawnEdgeKind edge,
            @Nullable Line line,
            String meaning) {}

    private static final LegendEntry UNCHECKED = new LegendEntry(
            null, null, null, "A program coded claims that are drawn here; no person has checked them.");

    /** With the layers and the legend of what is there; {@code lines} says what its lines mean. */
    static Drawing of(List<DrawnNode> nodes, List<DrawnEdge> edges, Map<Line, String> lines, boolean isUnchecked) {
        var layers = nodes.stream().map(DrawnNode::layer).distinct().sorted();
        var ofNodes = nodes.stream().map(DrawnNode::kind).distinct().sorted();
        var ofEdges = edges.stream().map(DrawnEdge::kind).distinct().sorted();
        var legend = Stream.of(
                        ofNodes.map(kind -> new LegendEntry(kind, null, null, kind.meaning())),
                        ofEdges.map(kind -> new LegendEntry(null, kind, null, kind.meaning())),
                        lines.entrySet().stream()
                                .map(line -> new LegendEntry(null, null, line.getKey(), line.getValue())),
                        isUnchecked ? Stream.of(UNCHECKED) : Stream.<LegendEntry>of())
                .flatMap(entries -> entries)
                .toList();
        return new Drawing(
                nodes,
                edges,
                layers.map(layer -> new DrawnLayer(layer, layer.meaning())).toList(),
                legend);
    }
}
