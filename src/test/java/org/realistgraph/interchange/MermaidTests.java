package org.realistgraph.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.realistgraph.drawing.Canvas;
import org.realistgraph.drawing.DrawnNodeKind;
import org.realistgraph.drawing.Line;

/** A drawing as Mermaid reads it; that it does is tested with its own parser. */
final class MermaidTests {

    @Test
    void aConfigurationIsABoxAndADottedRippleAnEdgeOfThatStyle() {
        assertThat(Mermaid.text(ADrawing.of(Line.DOTTED))).isEqualTo("""
            flowchart LR
              subgraph b_a_b["a-b"]
                n_a_b["It helps.<br/>Nothing read.<br/>Status: draft."]
                n_end(["Crisis"])
              end
              subgraph b_c["c"]
                n_c["So does this.<br/>Nothing read."]
              end
              n_end --> n_a_b
              n_a_b -.->|"leads to"| n_c
              linkStyle 1 stroke-dasharray:2 3
              subgraph legend["Legend"]
                l_0(["A context."])
                l_1["A configuration, with the balance of its evidence."]
                l_2["line in: From a context to a configuration in which it holds."]
                l_3["line ripple: From a configuration to the next, whose conditions its outcome helps to bring about."]
                l_4["dotted line: Somebody tells it."]
              end
            """);
    }

    @Test
    void whatMermaidTakesForItselfIsWrittenAsANumber() {
        var canvas = new Canvas();
        canvas.node(DrawnNodeKind.OUTCOME, "o", "say \"end\" [#1]\nand & `x`; 家");
        assertThat(Mermaid.text(canvas.drawing(Map.of())))
                .contains("n_o(\"say #34;end#34; #91;#35;1#93;<br/>and #38; #96;x#96;; 家\")");
    }

    @Test
    void twoIdsNeverBecomeOne() {
        var canvas = new Canvas();
        var ids = List.of("a-b", "a_b", "a.b", "aZb", "a--b", "aZ5fZb", "ab");
        ids.forEach(id -> canvas.node(DrawnNodeKind.OUTCOME, id, "same"));
        assertThat(Mermaid.text(canvas.drawing(Map.of())).lines().filter(line -> line.contains("same")))
                .hasSize(ids.size())
                .doesNotHaveDuplicates();
    }
}
