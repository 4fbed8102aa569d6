package org.realistgraph.claim;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Row;

/** A claim with its status; of several together the one with the lowest status counts. */
public record Standing(ClaimStatus status, String claim) {

    /** Reads the columns {@code status} and {@code id}. */
    public static Standing of(Row row) {
        return new Standing(row.choice("status", ClaimStatus.class), row.text("id"));
    }

    /** The lowest, by its id among equals; null where there is none. */
    public static @Nullable Standing lowest(Stream<Standing> parts) {
        return parts.min(Comparator.comparing(Standing::status).thenComparing(Standing::claim))
                .orElse(null);
    }
}
