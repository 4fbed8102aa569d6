package org.realistgraph.claim;

import java.util.List;
import java.util.stream.Stream;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** The status of a claim, lowest first: of several claims together the lowest counts. */
public enum ClaimStatus {
    REJECTED,
    WITHDRAWN,
    SUPERSEDED,
    DRAFT,
    CHANGES_REQUESTED,
    PROPOSED,
    AGREED;

    /** The statuses of claims that count where a question does not say which do. */
    public static final List<ClaimStatus> STANDING =
            Stream.of(values()).filter(status -> status.compareTo(DRAFT) >= 0).toList();

    /** Refuses an empty list of statuses; {@code path} names where it was given. */
    public static void require(List<ClaimStatus> statuses, String path) {
        if (statuses.isEmpty()) {
            throw new Refusal(Code.CONTRADICTION, "The list of statuses is empty, so no claim can match.")
                    .withValue(statuses)
                    .at(path)
                    .hint("Leave it out to count all claims but rejected, withdrawn and superseded ones.");
        }
    }
}
