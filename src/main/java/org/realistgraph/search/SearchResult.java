package org.realistgraph.search;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Ref;

/** A page of hits, and how many there are. */
record SearchResult(List<SearchHit> hits, int totalCount, boolean totalCountIsExact, PageInfo pageInfo) {

    /** As many hits are counted. */
    static final int COUNTED = 1_000;

    /** One hit; where the words stand in it is looked for when it is asked for. */
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

    /** Where the page ends. */
    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
