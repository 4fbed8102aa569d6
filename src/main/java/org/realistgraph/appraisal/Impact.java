package org.realistgraph.appraisal;

import org.realistgraph.evidence.Balance;

/** What becomes of a claim when something falls: its balance before and after. */
record Impact(String claim, Balance before, Balance after) {

    /** What becomes of it; the first that is true. */
    enum Becomes {
        UNSUPPORTED,
        SINGLE_SOURCED,
        UNOPPOSED,
        LIGHTER
    }

    Becomes becomes() {
        if (before.supported() && !after.supported()) {
            return Becomes.UNSUPPORTED;
        }
        if (families(before) > 1 && families(after) == 1) {
            return Becomes.SINGLE_SOURCED;
        }
        return before.opposed() && !after.opposed() ? Becomes.UNOPPOSED : Becomes.LIGHTER;
    }

    private static int families(Balance balance) {
        return balance.supporting().families().atLeast();
    }
}
