package org.realistgraph.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Ref;

/** A page of hits, with the total count. */
record SearchResult(List<SearchHit> hits, int totalCount, boolean totalCountIsExact, PageInfo pageInfo) {

    /** How many hits are counted at most. */
    static final int COUNTED = 1_000;

    /** One hit; its highlights are computed only if selected. */
    record SearchHit(Row read, String cursor, SearchText looked) {

        Double score() {
            return (Double) Objects.requireNonNull(read.values().get("score"));
        }

        Ref node() {
            return new Ref(read.text("id"));
        }

        List<Highlight> highlights() {
            return Highlight.of(looked, read.values().get("texts"));
        }
    }

    /** The end of the page. */
    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
