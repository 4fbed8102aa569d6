package org.realistgraph.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        String kind,
        @Nullable String alignment,
        @Nullable ClaimStatus status) {

    /** It names what it would join, so that it is the same in every answer. */
    String id() {
        return String.join("..", from.id(), outcome.id(), context.id(), to.id());
    }

    String reason() {
        var by = alignment == null ? "" : " (alignment " + alignment + ", " + status + ")";
        return "The outcome “" + outcomeLabel + "” and the context “" + contextLabel + "”"
                + switch (kind) {
                    case "SAME_LABEL" -> " have the same name";
                    case "NARROWER" -> ": the first is narrower than the second" + by;
                    default -> " are one idea in two roles" + by;
                }
                + ", and no ripple is recorded between the two configurations.";
    }

    /** The candidate as something to follow: the outcome becomes the context, where there is more of it. */
    RippleLink link() {
        var identity = kind.equals("NARROWER") ? RippleIdentity.NARROWER : RippleIdentity.SAME;
        var via = List.of(new RippleLink.Needed(outcome.id(), OutcomeDirection.INCREASES));
        return new RippleLink(id(), from.id(), to.id(), identity, via, context.id(), this);
    }
}
