package org.realistgraph.chain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.RippleIdentity;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.graph.Row;

/** A ripple as it is coded, or a candidate for one that is followed like a ripple. */
record RippleLink(
        String id,
        String from,
        String to,
        RippleIdentity identity,
        List<Needed> via,
        @Nullable String into,
        @Nullable CandidateRipple candidate) {

    /** An outcome through which a ripple leads on, and the direction that it needs. */
    record Needed(String outcome, OutcomeDirection direction) {}

    static RippleLink of(String from, Row row) {
        var ends = row.all("ends");
        var via = by(ends, "VIA")
                .map(one -> new Needed(one.text("id"), one.choice("needs", OutcomeDirection.class)))
                .sorted(Comparator.comparing(Needed::outcome))
                .toList();
        var to = by(ends, "TO").findFirst().orElseThrow().text("id");
        var into = by(ends, "INTO").findFirst().map(one -> one.text("id")).orElse(null);
        return new RippleLink(row.text("id"), from, to, row.choice("identity", RippleIdentity.class), via, into, null);
    }

    private static Stream<Row> by(List<Row> ends, String relationship) {
        return ends.stream().filter(end -> end.text("by").equals(relationship));
    }

    /** The claim that stands behind it; null behind a candidate. */
    @Nullable
    String ripple() {
        return candidate == null ? id : null;
    }
}
