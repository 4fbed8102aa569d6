package org.realistgraph.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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

    /** What stands beside an answer: null where all claims with all their evidence count. */
    public @Nullable Scope asked() {
        var words = new ArrayList<String>();
        var keys = new TreeMap<>(evidence().conditions());
        if (syntheses != null) {
            words.add("claims of " + Scope.either(syntheses));
            keys.put("syntheses", ScopedSourcesInput.sorted(syntheses));
        }
        if (statuses != null) {
            words.add("claims that are "
                    + Scope.either(statuses.stream().map(Scope::lower).toList()));
            keys.put("statuses", ScopedSourcesInput.names(statuses));
        }
        if (origins != null) {
            words.add("claims of origin "
                    + Scope.either(origins.stream().map(Scope::lower).toList()));
            keys.put("origins", ScopedSourcesInput.names(origins));
        }
        if (alignments != null) {
            words.add(alignments == AlignmentUse.AGREED_ONLY ? "agreed alignments only" : "proposed alignments too");
            keys.put("alignments", alignments.name());
        }
        if (!evidence().isAll()) {
            words.add(evidence().text());
        }
        return keys.isEmpty() ? null : new Scope(String.join("; ", words), EvidenceScope.key(keys));
    }
}
