package org.realistgraph.interchange;

import org.realistgraph.drawing.Drawing;
import org.realistgraph.drawing.DrawingTexts;

/** Writes the texts of drawings. */
final class MermaidAndDot implements DrawingTexts {

    @Override
    public String mermaid(Drawing drawing) {
        return Mermaid.text(drawing);
    }

    @Override
    public String dot(Drawing drawing) {
        return Dot.text(drawing);
    }
}
