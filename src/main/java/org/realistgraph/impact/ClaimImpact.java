package org.realistgraph.impact;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.realistgraph.claim.Part;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.EvidenceFacts;
import org.realistgraph.projection.Ref;

/** The effect on a claim when a source or evidence falls: each of its balances before and after. */
record ClaimImpact(Ref claim, List<BalanceImpact> balances) {

    /** A result, an explanation or a tie, before and after evidence falls. */
    record BalanceImpact(Part part, Balance before, Balance after) {}

    /** The fate of the claim: the first value that applies to one of its balances. */
    enum ClaimFate {
        UNSUPPORTED,
        SINGLE_SOURCED,
        UNOPPOSED,
        LIGHTER
    }

    static ClaimImpact of(String claim, EvidenceFacts before, EvidenceFacts after) {
        var was = before.balances();
        var is = after.balances();
        return new ClaimImpact(
                new Ref(claim),
                IntStream.range(0, was.size())
                        .mapToObj(i -> new BalanceImpact(
                                was.get(i).part(),
                                was.get(i).balance(),
                                is.get(i).balance()))
                        .toList());
    }

    ClaimFate becomes() {
        if (one((before, after) -> before.isSupported() && !after.isSupported())) {
            return ClaimFate.UNSUPPORTED;
        }
        if (one((before, after) -> independent(before) > 1 && independent(after) == 1)) {
            return ClaimFate.SINGLE_SOURCED;
        }
        return one((before, after) -> before.isOpposed() && !after.isOpposed())
                ? ClaimFate.UNOPPOSED
                : ClaimFate.LIGHTER;
    }

    private boolean one(BiPredicate<Balance, Balance> turn) {
        return balances.stream().anyMatch(balance -> turn.test(balance.before(), balance.after()));
    }

    private static int independent(Balance balance) {
        return balance.supporting().independentSources().atLeast();
    }
}
