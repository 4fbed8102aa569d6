package org.realistgraph.claim;

import java.util.List;

/** Which alignments count. */
public enum AlignmentUse {
    PROPOSED_TOO,
    AGREED_ONLY;

    /** The statuses of the alignments that count. */
    public List<ClaimStatus> statuses() {
        return this == AGREED_ONLY ? List.of(ClaimStatus.AGREED) : ClaimStatus.STANDING;
    }
}
