package org.realistgraph.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.realistgraph.drawing.Canvas;
import org.realistgraph.drawing.DrawnNodeKind;
import org.realistgraph.drawing.Line;

/** A drawing as Graphviz reads it; that it does is tested with Graphviz. */
final class DotTests {

    @Test
    void aConfigurationIsAClusterAndADashedRippleAnEdgeOfThatStyle() {
        assertThat(Dot.text(ADrawing.of(Line.DASHED))).isEqualTo("""
            digraph {
              rankdir=LR;
              subgraph "cluster a-b" {
                label="a-b";
                "a-b" [label="It helps.\\nNothing read.\\nStatus: draft.", shape=box];
                "end" [label="Crisis", shape=ellipse];
              }
              subgraph "cluster c" {
                label="c";
                "c" [label="So does this.\\nNothing read.", shape=box];
              }
              "end" -> "a-b" [id="end--IN--a-b", label="", style=solid];
              "a-b" -> "c" [id="r", label="leads to", style=dashed];
              subgraph "cluster of the legend" {
                label="Legend";
                "legend 0" [label="A context.", shape=ellipse];
                "legend 1" [label="A configuration, with the balance of its\\nevidence.", shape=box];
                "legend 2" [label="line in: From a context to a\\nconfiguration in which it holds.", shape=plaintext];
                "legend 3" [label="line ripple: From a configuration to the\\nnext, whose conditions its outcome helps\\nto bring about.", shape=plaintext];
                "legend 4" [label="dashed line: Somebody tells it.", shape=plaintext];
              }
            }
            """);
    }

    @Test
    void quotesBackslashesNewlinesAndAmpersandsAreEscaped() {
        var canvas = new Canvas();
        canvas.node(DrawnNodeKind.OUTCOME, "an \"id\\", "say \"end\" \\N\nand &amp;");
        assertThat(Dot.text(canvas.drawing(Map.of())))
                .contains("\"an \\\"id\\\\\" [label=\"say \\\"end\\\" \\\\N\\n"
                        + "and &amp;amp;\", shape=box, style=rounded];");
    }

    @Test
    void aLongWordStaysWhole() {
        var canvas = new Canvas();
        canvas.node(DrawnNodeKind.OUTCOME, "o", "x".repeat(50) + " and more");
        assertThat(Dot.text(canvas.drawing(Map.of()))).contains("\"" + "x".repeat(50) + "\\nand more\"");
    }
}
