package org.realistgraph.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Facts;
import org.realistgraph.projection.Ref;

/** An outcome and a context of another configuration that name the same condition, where nobody has argued a ripple. */
record CandidateRipple(
        Ref from,
        Ref outcome,
        Ref context,
        Ref to,
        String kind,
        @Nullable String reasonEnd,
        String words) {

    static CandidateRipple of(Facts row) {
        var alignment = row.textOrNull("alignment");
        return new CandidateRipple(
                new Ref(row.text("from")),
                new Ref(row.text("outcome")),
                new Ref(row.text("context")),
                new Ref(row.text("to")),
                row.text("kind"),
                alignment == null ? null : " (alignment " + alignment + ", " + row.text("status") + ")",
                "The outcome “" + row.text("outcomeLabel") + "” and the context “" + row.text("contextLabel") + "”");
    }

    /** It names what it would join, so that it is the same in every answer. */
    String id() {
        return String.join("..", from.id(), outcome.id(), context.id(), to.id());
    }

    String reason() {
        var end = reasonEnd == null ? "" : reasonEnd;
        return words
                + switch (kind) {
                    case "SAME_LABEL" -> " bear the same name";
                    case "NARROWER" -> ": the first is narrower than the second" + end;
                    default -> " are one idea in two roles" + end;
                }
                + ", and no ripple is recorded between the two configurations.";
    }

    /** The candidate as something to follow: the outcome becomes the context, where there is more of it. */
    Link link() {
        var identity = kind.equals("NARROWER") ? "NARROWER" : "SAME";
        return new Link(
                id(),
                from.id(),
                to.id(),
                identity,
                List.of(new Link.Needed(outcome.id(), "INCREASES")),
                context.id(),
                this);
    }
}
