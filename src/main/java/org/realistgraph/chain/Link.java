package org.realistgraph.chain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Facts;

/** A ripple as it is coded, or a candidate for one that is followed like a ripple. */
record Link(
        String id,
        String from,
        String to,
        String identity,
        List<Needed> via,
        @Nullable String into,
        @Nullable Candidate candidate) {

    /** An outcome through which a ripple works, and the direction that it needs. */
    record Needed(String outcome, String direction) {}

    static Link of(String from, Facts row) {
        var via = row.all("via").stream()
                .map(one -> new Needed(one.text("outcome"), one.text("needs")))
                .sorted(Comparator.comparing(Needed::outcome))
                .toList();
        return new Link(row.text("id"), from, row.text("to"), row.text("identity"), via, row.textOrNull("into"), null);
    }

    /** The claim that stands behind it; null behind a candidate. */
    @Nullable
    String ripple() {
        return candidate == null ? id : null;
    }
}
