package org.realistgraph.chain;

import java.util.List;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Ref;

/** An outcome and a context of another configuration that name the same condition, where nobody has argued a ripple. */
record CandidateRipple(Row read) {

    /** It names what it would join, so that it is the same in every answer. */
    String id() {
        return String.join("..", from().id(), outcome().id(), context().id(), to().id());
    }

    Ref from() {
        return new Ref(read.text("from"));
    }

    Ref outcome() {
        return new Ref(read.text("outcome"));
    }

    Ref context() {
        return new Ref(read.text("context"));
    }

    Ref to() {
        return new Ref(read.text("to"));
    }

    String reason() {
        var alignment = read.textOrNull("alignment");
        var by = alignment == null ? "" : " (alignment " + alignment + ", " + read.text("status") + ")";
        return "The outcome “" + read.text("outcomeLabel") + "” and the context “" + read.text("contextLabel") + "”"
                + switch (read.text("kind")) {
                    case "SAME_LABEL" -> " bear the same name";
                    case "NARROWER" -> ": the first is narrower than the second" + by;
                    default -> " are one idea in two roles" + by;
                }
                + ", and no ripple is recorded between the two configurations.";
    }

    /** The candidate as something to follow: the outcome becomes the context, where there is more of it. */
    RippleLink link() {
        var identity = read.text("kind").equals("NARROWER") ? "NARROWER" : "SAME";
        var via = List.of(new RippleLink.Needed(outcome().id(), "INCREASES"));
        return new RippleLink(
                id(), from().id(), to().id(), identity, via, context().id(), this);
    }
}
