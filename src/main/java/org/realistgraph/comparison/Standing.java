package org.realistgraph.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a claim stands; of several together the lowest, which is named. */
record Standing(String status, String of) {

    private static final List<String> LOWEST_FIRST =
            List.of("REJECTED", "WITHDRAWN", "SUPERSEDED", "DRAFT", "CHANGES_REQUESTED", "PROPOSED", "ACCEPTED");

    /** The lowest, by its id among equals; null where there is none. */
    static @Nullable Standing lowest(Stream<Standing> parts) {
        return parts.min(Comparator.comparingInt((Standing part) -> LOWEST_FIRST.indexOf(part.status()))
                        .thenComparing(Standing::of))
                .orElse(null);
    }
}
