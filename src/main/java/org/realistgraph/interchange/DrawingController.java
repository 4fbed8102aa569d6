package org.realistgraph.interchange;

import org.realistgraph.drawing.Drawing;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of a drawing that are texts for a program to draw. */
@Controller
final class DrawingController {

    @SchemaMapping
    String mermaid(Drawing drawing) {
        return Mermaid.text(drawing);
    }

    @SchemaMapping
    String dot(Drawing drawing) {
        return Dot.text(drawing);
    }
}
