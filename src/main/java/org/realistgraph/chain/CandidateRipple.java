package org.realistgraph.chain;

import java.util.List;
import org.realistgraph.claim.AlignmentKind;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.RippleIdentity;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.projection.Ref;

/** An outcome and a context of another configuration that name the same condition, where nobody has argued a ripple. */
record CandidateRipple(
        Ref from,
        Ref to,
        Ref outcome,
        String outcomeLabel,
        Ref context,
        String contextLabel,
        AlignmentKind kind,
        OutcomeDirection direction,
        String alignment,
        ClaimStatus status) {

    /** It names what it would join, so that it is the same in every answer. */
    String id() {
        return String.join("..", from.id(), outcome.id(), context.id(), to.id());
    }

    String reason() {
        return "The outcome “" + outcomeLabel + "” is "
                + (kind == AlignmentKind.NARROWER ? "narrower than" : "the same idea as")
                + " the context “" + contextLabel + "”, which is there where there is "
                + (direction == OutcomeDirection.INCREASES ? "more" : "less")
                + " of the outcome (alignment " + alignment + ", " + status
                + "), and no ripple is recorded between the two configurations.";
    }

    /** The candidate as something to follow: the outcome becomes the context, where it goes as it does. */
    RippleLink link() {
        var identity = kind == AlignmentKind.NARROWER ? RippleIdentity.NARROWER : RippleIdentity.SAME;
        var via = List.of(new RippleLink.Needed(outcome.id(), direction));
        return new RippleLink(id(), from.id(), to.id(), identity, via, context.id(), this);
    }
}
