package org.realistgraph.chain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Where a claim stands; of several together the lowest, with the claim whose it is. */
record Standing(String status, String claim) {

    private static final List<String> LOWEST_FIRST =
            List.of("REJECTED", "WITHDRAWN", "SUPERSEDED", "DRAFT", "CHANGES_REQUESTED", "PROPOSED", "ACCEPTED");

    /** The lowest, the first by id among equals. */
    static Standing lowest(Collection<Claim> claims) {
        return claims.stream()
                .map(claim -> new Standing(claim.status(), claim.id()))
                .min(Comparator.comparingInt((Standing one) -> LOWEST_FIRST.indexOf(one.status()))
                        .thenComparing(Standing::claim))
                .orElseThrow();
    }
}
