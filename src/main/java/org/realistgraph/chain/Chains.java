package org.realistgraph.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Standing;
import org.realistgraph.graph.Answered;

/** The chains found, as the schema has them. */
record Chains(
        List<Weighed> drawn,
        List<Chain> chains,
        int totalCount,
        boolean truncated,
        @Nullable String cut,
        int totalExplored,
        List<CandidateRipple> candidates) {

    /** All of them as one drawing. */
    public Drawing drawing() {
        return ChainDrawing.of(drawn);
    }

    /** A chain. */
    record Chain(
            Weighed drawn,
            String id,
            int hops,
            List<Segment> segments,
            List<JointAnswer> joints,
            @Nullable Verdict verdict,
            String reason,
            @Nullable JointAnswer weakestJoint,
            Coherence coherence,
            String coherenceReason,
            Balance balance,
            Standing lowestStatus,
            String sentence) {

        public Drawing drawing() {
            return ChainDrawing.of(List.of(drawn));
        }
    }

    /** A configuration of a chain. */
    record Segment(@Nullable Answered configuration, String sentence) {}

    /** What joins two configurations. */
    record JointAnswer(
            @Nullable Answered ripple, @Nullable CandidateRipple candidate, Verdict verdict, String reason) {}

    /** A candidate for a ripple. */
    record CandidateRipple(
            String id,
            @Nullable Answered from,
            @Nullable Answered outcome,
            @Nullable Answered context,
            @Nullable Answered to,
            String reason) {}
}
