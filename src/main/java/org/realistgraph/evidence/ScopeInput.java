package org.realistgraph.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.AlignmentUse;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Origin;

/** The claims, sources and readings on which an analysis is asked; never results. A null condition holds for all. */
public record ScopeInput(
        @Nullable List<String> syntheses,
        @Nullable List<ClaimStatus> statuses,
        @Nullable List<Origin> origins,
        @Nullable ScopedSourcesInput sources,
        @Nullable ScopedReadingsInput readings,
        @Nullable AlignmentUse alignments) {

    /** The scope of an analysis; an empty list of statuses is refused, and {@code path} names where it was given. */
    public static ScopeInput of(@Nullable ScopeInput given, String path) {
        if (given == null) {
            return new ScopeInput(null, null, null, null, null, null);
        }
        if (given.statuses != null) {
            ClaimStatus.require(given.statuses, path + ".statuses");
        }
        return given;
    }

    /** The scope of all evidence of claims with some statuses. */
    public static ScopeInput ofStatuses(List<ClaimStatus> statuses) {
        return new ScopeInput(null, statuses, null, null, null, null);
    }

    /** The statuses of the claims that count. */
    public List<ClaimStatus> claimStatuses() {
        return statuses == null ? ClaimStatus.STANDING : statuses;
    }

    /** The statuses of the alignments that count. */
    public List<ClaimStatus> alignmentStatuses() {
        return alignments == null ? claimStatuses() : alignments.statuses();
    }

    public EvidenceScope evidence() {
        return new EvidenceScope(readings, sources);
    }
}
