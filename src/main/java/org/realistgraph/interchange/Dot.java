package org.realistgraph.interchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.drawing.DrawnEdge;
import org.realistgraph.drawing.DrawnNode;
import org.realistgraph.drawing.DrawnNodeKind;

/** Writes a drawing in DOT, the language of Graphviz, with a cluster for each configuration. */
final class Dot {

    /** Breaks a label into lines of at most 40 characters, where its words allow. */
    private static final Pattern LINE = Pattern.compile("(.{1,40})(?: +|$)");

    private final StringBuilder text = new StringBuilder("digraph {\n  rankdir=LR;\n");

    private Dot() {}

    static String text(Drawing drawing) {
        var dot = new Dot();
        Boxes.of(drawing).forEach(dot::box);
        drawing.edges().forEach(dot::edge);
        dot.legend(drawing);
        return dot.text.append("}\n").toString();
    }

    private void box(String configuration, List<DrawnNode> nodes) {
        if (!configuration.isEmpty()) {
            line("  subgraph " + id("cluster " + configuration) + " {");
            line("    label=" + label(configuration) + ";");
        }
        nodes.forEach(node -> node(node.id(), node.label(), shape(node.kind())));
        if (!configuration.isEmpty()) {
            line("  }");
        }
    }

    private void node(String id, String label, String shape) {
        line("    " + id(id) + " [label=" + label(label) + ", " + shape + "];");
    }

    private void edge(DrawnEdge edge) {
        line("  " + id(edge.from()) + " -> " + id(edge.to())
                + " [id=" + id(edge.id()) + ", label=" + label(edge.label()) + ", style="
                + edge.line().name().toLowerCase(Locale.ROOT) + "];");
    }

    private void legend(Drawing drawing) {
        if (!drawing.legend().isEmpty()) {
            line("  subgraph \"cluster of the legend\" {");
            line("    label=\"Legend\";");
            for (var place = 0; place < drawing.legend().size(); place++) {
                var entry = drawing.legend().get(place);
                node(
                        "legend " + place,
                        Boxes.words(entry),
                        entry.node() == null ? "shape=plaintext" : shape(entry.node()));
            }
            line("  }");
        }
    }

    private static String shape(DrawnNodeKind kind) {
        return switch (kind) {
            case INTERVENTION -> "shape=box, peripheries=2";
            case CONTEXT -> "shape=ellipse";
            case MODERATOR -> "shape=trapezium";
            case RESOURCE -> "shape=parallelogram";
            case MECHANISM -> "shape=hexagon";
            case CONFIGURATION -> "shape=box";
            case OUTCOME -> "shape=box, style=rounded";
            case EFFECT -> "shape=note";
        };
    }

    private static String id(String id) {
        return "\"" + escaped(id) + "\"";
    }

    /** Graphviz interprets character entities in labels, so an ampersand must be escaped. */
    private static String label(String label) {
        return label.lines()
                .map(line -> LINE.matcher(line).replaceAll("$1\n").strip())
                .map(lines -> escaped(lines.replace("&", "&amp;")))
                .collect(Collectors.joining("\\n", "\"", "\""));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
