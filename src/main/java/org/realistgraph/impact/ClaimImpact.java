package org.realistgraph.impact;

import org.realistgraph.evidence.Balance;
import org.realistgraph.projection.Ref;

/** The effect on a claim when a source or evidence falls: the claim's balance before and after. */
record ClaimImpact(Ref claim, Balance before, Balance after) {

    /** The fate of the claim: the first value that applies. */
    enum ClaimFate {
        UNSUPPORTED,
        SINGLE_SOURCED,
        UNOPPOSED,
        LIGHTER
    }

    ClaimFate becomes() {
        if (before.supported() && !after.supported()) {
            return ClaimFate.UNSUPPORTED;
        }
        if (families(before) > 1 && families(after) == 1) {
            return ClaimFate.SINGLE_SOURCED;
        }
        return before.opposed() && !after.opposed() ? ClaimFate.UNOPPOSED : ClaimFate.LIGHTER;
    }

    private static int families(Balance balance) {
        return balance.supporting().families().atLeast();
    }
}
