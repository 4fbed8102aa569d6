package org.realistgraph.drawing;

import java.util.List;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.projection.PageSize;

/** Things to draw, by their ids, and the statuses of the claims to draw between them. */
record GraphSelectionInput(List<String> ids, List<ClaimStatus> statuses) {

    static final String PATH = "selection.ids";

    GraphSelectionInput {
        ids = ids.stream().distinct().toList();
        statuses = statuses.stream().distinct().toList();
        PageSize.of(ids.size(), PATH);
        ClaimStatus.require(statuses, "selection.statuses");
    }
}
