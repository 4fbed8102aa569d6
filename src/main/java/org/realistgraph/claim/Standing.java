package org.realistgraph.claim;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a claim stands; of several together the lowest, with the claim whose it is. */
public record Standing(String status, String claim) {

    private static final List<String> LOWEST_FIRST =
            List.of("REJECTED", "WITHDRAWN", "SUPERSEDED", "DRAFT", "CHANGES_REQUESTED", "PROPOSED", "ACCEPTED");

    /** The lowest, by its id among equals; null where there is none. */
    public static @Nullable Standing lowest(Stream<Standing> parts) {
        return parts.min(Comparator.comparingInt((Standing part) -> LOWEST_FIRST.indexOf(part.status()))
                        .thenComparing(Standing::claim))
                .orElse(null);
    }
}
