package org.realistgraph.interchange;

import java.util.List;
import java.util.Map;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.configuration.ConfigurationPart;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.drawing.Canvas;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.drawing.DrawnEdgeKind;
import org.realistgraph.drawing.DrawnNodeKind;
import org.realistgraph.drawing.Line;

/** Drawings for tests of their writers. */
final class ADrawing {

    /** What each format takes for itself somewhere. */
    private static final List<String> HOSTILE = List.of(
            "end",
            "end \"quoted\" [in] {all} (brackets) <b>",
            "two\nlines\r\nand\ttab",
            "back\\slash, \\N and a last \\",
            "#35; &amp; %%{init: {}}%% %% no comment",
            "`code` | pipe ; semicolon -->",
            "subgraph x; style n_a fill:#fff;",
            "--- graph TD; click n_a href",
            "1. “Réunion” – 家 🏠 o---x",
            "");

    private ADrawing() {}

    static Drawing of(Line line) {
        var canvas = new Canvas();
        var balance = "Nothing read.";
        canvas.configuration(
                "a-b",
                "It helps.",
                balance,
                ClaimStatus.DRAFT,
                List.of(new ConfigurationPart(ConfigurationRole.CONTEXT, "end", "Crisis", null, null, null, false)));
        canvas.configuration("c", "So does this.", balance, ClaimStatus.PROPOSED, List.of());
        canvas.claim(DrawnEdgeKind.RIPPLE, "r", "a-b", "c", "leads to", line, ClaimStatus.PROPOSED);
        return canvas.drawing(Map.of(line, "Somebody tells it."));
    }

    /** Each kind of node and of line, under hostile names and ids. */
    static Drawing hostile() {
        var canvas = new Canvas();
        for (var kind : DrawnNodeKind.values()) {
            HOSTILE.forEach(label -> canvas.node(kind, kind + label, label));
        }
        for (var label : HOSTILE) {
            var id = "configuration " + label;
            canvas.configuration(
                    id,
                    label,
                    "Nothing read.",
                    ClaimStatus.PROPOSED,
                    List.of(new ConfigurationPart(
                            ConfigurationRole.CONTEXT, "within " + label, label, null, null, null, false)));
            for (var line : Line.values()) {
                canvas.claim(
                        DrawnEdgeKind.RIPPLE, line + label, id, "CONTEXT" + label, label, line, ClaimStatus.PROPOSED);
            }
        }
        for (var word : List.of(
                "end",
                "subgraph",
                "graph",
                "style",
                "default",
                "click",
                "node",
                "edge",
                "digraph",
                "strict",
                "x",
                "o",
                "a--b",
                "a_b",
                "a-b")) {
            canvas.node(DrawnNodeKind.OUTCOME, word, word);
            canvas.edge(DrawnEdgeKind.PRODUCES, word, word, word);
        }
        return canvas.drawing(Map.of());
    }

    /** Nothing was found. */
    static Drawing empty() {
        return new Canvas().drawing(Map.of());
    }
}
