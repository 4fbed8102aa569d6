package org.realistgraph.drawing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.Statuses;
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
        return new GraphSelection(texts(input.get("ids")), texts(input.get("statuses")));
    }

    private static List<String> texts(@Nullable Object given) {
        return given instanceof List<?> list
                ? list.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }
}
