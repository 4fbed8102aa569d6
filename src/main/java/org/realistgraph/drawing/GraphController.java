package org.realistgraph.drawing;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root field graph. */
@Controller
final class GraphController {

    private final GraphDrawing drawing;

    GraphController(GraphDrawing drawing) {
        this.drawing = drawing;
    }

    @QueryMapping
    Drawing graph(DataFetchingEnvironment environment) {
        return drawing.of(GraphSelection.of(environment.getArgumentOrDefault("selection", Map.of())));
    }
}
