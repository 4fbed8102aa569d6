package org.realistgraph.drawing;

import java.util.List;
import java.util.Map;
import org.realistgraph.claim.Statuses;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.PageSize;

/** Things to draw, by their ids, and the statuses of the claims to draw between them. */
record GraphSelection(List<String> ids, List<String> statuses) {

    static final String PATH = "selection.ids";

    GraphSelection {
        PageSize.of(ids.size(), PATH);
        Statuses.require(statuses, "selection.statuses");
    }

    /** Reads the input as the schema types it. */
    static GraphSelection of(Map<String, Object> input) {
        var selection = new Row(input);
        return new GraphSelection(
                selection.texts("ids").stream().distinct().toList(),
                selection.texts("statuses").stream().distinct().toList());
    }
}
