package org.realistgraph.interchange;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.drawing.DrawnEdge;
import org.realistgraph.drawing.DrawnNode;
import org.realistgraph.drawing.DrawnNodeKind;
import org.realistgraph.drawing.Line;

/** Writes a drawing as a Mermaid flowchart from left to right, with one box for each configuration. */
final class Mermaid {

    /**
     * Characters with a meaning in Mermaid, that is, all but letters, digits and the listed ones, are written as
     * character codes. So are the initials of two keywords after which Mermaid drops a semicolon.
     */
    private static final Pattern TAKEN = Pattern.compile("[^\\p{L}\\p{N} .,:;()?!+=*/'–—“”‘’-]|s(?=tyle)|c(?=lassDef)");

    private static final Pattern UNFIT_FOR_AN_ID = Pattern.compile("[^a-zA-Y0-9]|s(?=tyle)|c(?=lassDef)");

    private final StringBuilder text = new StringBuilder("flowchart LR\n");

    private Mermaid() {}

    static String text(Drawing drawing) {
        var mermaid = new Mermaid();
        Boxes.of(drawing).forEach(mermaid::box);
        drawing.edges().forEach(mermaid::edge);
        mermaid.lines(drawing.edges(), Line.DASHED, "8 4");
        mermaid.lines(drawing.edges(), Line.DOTTED, "2 3");
        mermaid.legend(drawing);
        return mermaid.text.toString();
    }

    private void box(String configuration, List<DrawnNode> nodes) {
        if (!configuration.isEmpty()) {
            line("  subgraph b_%s[%s]".formatted(id(configuration), quoted(configuration)));
        }
        nodes.forEach(node -> line("    n_" + id(node.id()) + shaped(node.kind(), node.label())));
        if (!configuration.isEmpty()) {
            line("  end");
        }
    }

    private void edge(DrawnEdge edge) {
        var arrow = edge.line() == Line.SOLID ? "-->" : "-.->";
        var label = edge.label().isEmpty() ? " " : "|" + quoted(edge.label()) + "| ";
        line("  n_" + id(edge.from()) + " " + arrow + label + "n_" + id(edge.to()));
    }

    /** Mermaid styles edges by their index. */
    private void lines(List<DrawnEdge> edges, Line style, String dashes) {
        Predicate<DrawnEdge> styled = edge -> edge.line() == style;
        if (edges.stream().anyMatch(styled)) {
            line("  linkStyle "
                    + IntStream.range(0, edges.size())
                            .filter(place -> styled.test(edges.get(place)))
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(","))
                    + " stroke-dasharray:" + dashes);
        }
    }

    private void legend(Drawing drawing) {
        if (!drawing.legend().isEmpty()) {
            line("  subgraph legend[\"Legend\"]");
            for (var place = 0; place < drawing.legend().size(); place++) {
                var entry = drawing.legend().get(place);
                var words = Boxes.words(entry);
                line("    l_" + place
                        + (entry.node() == null ? "[" + quoted(words) + "]" : shaped(entry.node(), words)));
            }
            line("  end");
        }
    }

    private static String shaped(DrawnNodeKind kind, String label) {
        var quoted = quoted(label);
        return switch (kind) {
            case INTERVENTION -> "[[" + quoted + "]]";
            case CONTEXT -> "([" + quoted + "])";
            case MODERATOR -> "[/" + quoted + "\\]";
            case RESOURCE -> "[/" + quoted + "/]";
            case MECHANISM -> "{{" + quoted + "}}";
            case CONFIGURATION -> "[" + quoted + "]";
            case OUTCOME -> "(" + quoted + ")";
            case EFFECT -> ">" + quoted + "]";
        };
    }

    /** A quoted text; Mermaid rejects an empty one. */
    private static String quoted(String label) {
        var escaped = TAKEN.matcher(label).replaceAll(taken -> switch (taken.group()) {
            case "\n" -> "<br/>";
            case String one when one.codePointAt(0) < ' ' -> " ";
            case String one -> "#" + one.codePointAt(0) + ";";
        });
        return escaped.isEmpty() ? "\" \"" : "\"" + escaped + "\"";
    }

    /** A name that is valid in Mermaid and unique for each id. */
    private static String id(String id) {
        return UNFIT_FOR_AN_ID
                .matcher(id)
                .replaceAll(unfit -> unfit.group().equals("-")
                        ? "_"
                        : "Z" + Integer.toHexString(unfit.group().codePointAt(0)) + "Z");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
