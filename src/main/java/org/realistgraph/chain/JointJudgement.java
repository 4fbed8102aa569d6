package org.realistgraph.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.chain.RippleLink.Needed;
import org.realistgraph.claim.RippleIdentity;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.CodedConfiguration.Production;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.OutcomeDirection;

/**
 * Whether an outcome of a configuration can be the condition of the next: the first verdict that holds, its grounds in
 * sentences that name a concept by its id in braces, and the further contexts that the next also needs.
 */
record JointJudgement(JointVerdict verdict, List<String> grounds, List<String> alsoNeeds) {

    static JointJudgement of(
            CodedConfiguration first, RippleLink link, CodedConfiguration next, Alignments alignments) {
        var apart = apart(first, link, next, alignments);
        if (!apart.isEmpty()) {
            return new JointJudgement(JointVerdict.DISJOINT, apart, List.of());
        }
        if (link.identity() == RippleIdentity.ENABLES) {
            var likelier = "The outcome makes the next likelier, and is none of its coded contexts.";
            return new JointJudgement(JointVerdict.ENABLES, List.of(likelier), List.of());
        }
        var unjudged = unjudged(first, link, next);
        if (!unjudged.isEmpty()) {
            return new JointJudgement(JointVerdict.NOT_JUDGED, unjudged, List.of());
        }
        var analogous = analogous(first, link);
        if (!analogous.isEmpty()) {
            return new JointJudgement(JointVerdict.ANALOGOUS, analogous, List.of());
        }
        return fitting(first, link, next, alignments);
    }

    /** The grounds, with names in place of ids. */
    String reason(ConceptNames names) {
        return grounds.stream().map(names::in).collect(Collectors.joining(" "));
    }

    private static List<String> apart(
            CodedConfiguration first, RippleLink link, CodedConfiguration next, Alignments alignments) {
        var grounds = new ArrayList<String>();
        for (var context : further(link, next)) {
            for (var held : contexts(first)) {
                var by = alignments.exclusion(context, held);
                if (by != null) {
                    grounds.add("“{%s}” of the next excludes “{%s}” of the first %s."
                            .formatted(context, held, Alignments.named(by)));
                }
            }
        }
        for (var needed : link.via()) {
            var produced = produced(first, needed);
            if (produced != null && isOpposite(needed.direction(), produced)) {
                grounds.add("The ripple needs " + need(needed) + ", and the first brings "
                        + (produced == OutcomeDirection.INCREASES ? "more." : "less."));
            }
        }
        return grounds;
    }

    private static List<String> unjudged(CodedConfiguration first, RippleLink link, CodedConfiguration next) {
        var grounds = new ArrayList<String>();
        if (link.into() == null) {
            grounds.add("The ripple names no context of the next that the outcome becomes.");
        } else if (link.identity() == RippleIdentity.NOT_STATED) {
            grounds.add("It is not stated how the outcome relates to “{" + link.into() + "}” of the next.");
        }
        if (contexts(first).isEmpty()) {
            grounds.add("The first has no context coded.");
        }
        if (contexts(next).isEmpty()) {
            grounds.add("The next has no context coded.");
        } else if (link.into() != null && !contexts(next).contains(link.into())) {
            grounds.add("“{" + link.into() + "}”, which the outcome becomes, is not coded in the next.");
        }
        return grounds;
    }

    private static List<String> analogous(CodedConfiguration first, RippleLink link) {
        var grounds = new ArrayList<String>();
        if (link.identity() == RippleIdentity.ANALOGOUS) {
            grounds.add("The outcome only resembles “{" + link.into() + "}” of the next.");
        }
        if (link.via().isEmpty()) {
            grounds.add("The ripple names no outcome through which it leads on.");
        }
        for (var needed : link.via()) {
            var unclear = unclear(first, needed);
            if (unclear != null) {
                grounds.add(unclear);
            }
        }
        return grounds;
    }

    /** Why the direction that is needed, or the one that comes, is neither more nor less; null where both are. */
    private static @Nullable String unclear(CodedConfiguration first, Needed needed) {
        var outcome = "“{" + needed.outcome() + "}”";
        if (!isMoreOrLess(needed.direction())) {
            return "It is not stated which direction of " + outcome + " is needed.";
        }
        var needs = "The ripple needs " + need(needed) + ", ";
        return switch (produced(first, needed)) {
            case null -> needs + "which is not coded as an outcome of the first.";
            case INCREASES, DECREASES -> null;
            case NO_CHANGE -> needs + "which the first leaves as it is.";
            case NO_DECREASE -> needs + "in which no fall was found in the first.";
            case NO_INCREASE -> needs + "in which no rise was found in the first.";
            case MIXED -> needs + "which goes both ways in the first.";
            case NOT_STATED -> needs + "whose direction in the first is not stated.";
        };
    }

    private static JointJudgement fitting(
            CodedConfiguration first, RippleLink link, CodedConfiguration next, Alignments alignments) {
        var grounds = new ArrayList<String>();
        link.via().forEach(needed -> grounds.add("The first brings " + need(needed) + ", as needed."));
        grounds.add("The outcome is " + (link.identity() == RippleIdentity.NARROWER ? "narrower than " : "") + "“{"
                + link.into() + "}” of the next.");
        var alsoNeeds = new ArrayList<String>();
        for (var context : further(link, next)) {
            var held = held(first, context, alignments);
            if (held == null) {
                alsoNeeds.add(context);
            } else {
                grounds.add(held);
            }
        }
        alsoNeeds.forEach(context -> grounds.add("The next also needs “{" + context
                + "}”, which is neither the same as nor broader than a context of the first."));
        return new JointJudgement(
                alsoNeeds.isEmpty() ? JointVerdict.FITS : JointVerdict.FITS_IF, grounds, List.copyOf(alsoNeeds));
    }

    /** How a context of the next is there in the first; null where it is not. */
    private static @Nullable String held(CodedConfiguration first, String context, Alignments alignments) {
        if (contexts(first).contains(context)) {
            return "“{" + context + "}” holds in both.";
        }
        for (var held : contexts(first)) {
            var way = alignments.way(held, context);
            if (way != null) {
                return "“{%s}” of the next is broader than “{%s}” of the first %s."
                        .formatted(context, held, Alignments.named(way));
            }
        }
        return null;
    }

    private static @Nullable OutcomeDirection produced(CodedConfiguration first, Needed needed) {
        return first.produced()
                .filter(one -> one.outcome().equals(needed.outcome()))
                .map(Production::direction)
                .findFirst()
                .orElse(null);
    }

    private static String need(Needed needed) {
        return (needed.direction() == OutcomeDirection.INCREASES ? "more of “{" : "less of “{") + needed.outcome()
                + "}”";
    }

    private static boolean isMoreOrLess(OutcomeDirection direction) {
        return direction == OutcomeDirection.INCREASES || direction == OutcomeDirection.DECREASES;
    }

    private static boolean isOpposite(OutcomeDirection one, OutcomeDirection other) {
        return one != other && isMoreOrLess(one) && isMoreOrLess(other);
    }

    /** The contexts of the next other than the one that the outcome becomes. */
    private static List<String> further(RippleLink link, CodedConfiguration next) {
        return contexts(next).stream()
                .filter(context -> !context.equals(link.into()))
                .toList();
    }

    private static List<String> contexts(CodedConfiguration configuration) {
        return configuration.ids(ConfigurationRole.CONTEXT);
    }
}
