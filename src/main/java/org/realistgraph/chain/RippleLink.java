package org.realistgraph.chain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Row;

/** A ripple as it is coded, or a candidate for one that is followed like a ripple. */
record RippleLink(
        String id,
        String from,
        String to,
        String identity,
        List<Needed> via,
        @Nullable String into,
        @Nullable CandidateRipple candidate) {

    /** An outcome through which a ripple works, and the direction that it needs. */
    record Needed(String outcome, String direction) {}

    static RippleLink of(String from, Row row) {
        var ends = row.all("ends");
        var via = Coded.by(ends, "VIA")
                .map(one -> new Needed(one.text("id"), one.text("needs")))
                .sorted(Comparator.comparing(Needed::outcome))
                .toList();
        var to = Coded.by(ends, "TO").findFirst().orElseThrow().text("id");
        var into = Coded.by(ends, "INTO").findFirst().map(one -> one.text("id")).orElse(null);
        return new RippleLink(row.text("id"), from, to, row.text("identity"), via, into, null);
    }

    /** The claim that stands behind it; null behind a candidate. */
    @Nullable
    String ripple() {
        return candidate == null ? id : null;
    }
}
