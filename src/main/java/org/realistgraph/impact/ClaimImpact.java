package org.realistgraph.impact;

import org.realistgraph.evidence.Balance;
import org.realistgraph.projection.Ref;

/** What becomes of a claim when something falls: its balance before and after. */
record ClaimImpact(Ref claim, Balance before, Balance after) {

    /** What becomes of it; the first that is true. */
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
