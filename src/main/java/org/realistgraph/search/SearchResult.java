package org.realistgraph.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Answered;

/** A page of hits, and how many there are. */
record SearchResult(List<Answered> hits, int totalCount, boolean totalCountIsExact, PageInfo pageInfo) {

    /** As many hits are counted. */
    static final int COUNTED = 1_000;

    /** Where the page ends. */
    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
