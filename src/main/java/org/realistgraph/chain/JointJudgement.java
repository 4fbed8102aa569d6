package org.realistgraph.chain;

import static org.realistgraph.chain.JointVerdict.COMPATIBLE;
import static org.realistgraph.chain.JointVerdict.DISJOINT;
import static org.realistgraph.chain.JointVerdict.PARTIAL;
import static org.realistgraph.chain.JointVerdict.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.realistgraph.chain.RippleLink.Needed;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.CodedConfiguration.Production;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.OutcomeDirection;

/**
 * How the conditions of two configurations fit at a joint, and on which grounds: those that speak for the worst verdict,
 * in sentences that name a concept by its id in braces.
 */
record JointJudgement(JointVerdict verdict, List<String> grounds) {

    private record Ground(JointVerdict verdict, String sentence) {}

    static JointJudgement of(
            CodedConfiguration first, RippleLink link, CodedConfiguration next, Alignments alignments) {
        var grounds = new ArrayList<Ground>();
        exclusions(first, next, alignments, grounds);
        link.via().forEach(needed -> grounds.add(direction(first, needed)));
        if (link.via().isEmpty()) {
            grounds.add(new Ground(PARTIAL, "The ripple names no outcome through which it works."));
        }
        grounds.add(identity(link, next));
        if (contexts(first).isEmpty()) {
            grounds.add(new Ground(UNKNOWN, "The first has no context coded."));
        }
        if (contexts(next).isEmpty()) {
            grounds.add(new Ground(UNKNOWN, "The next has no context coded."));
        }
        contexts(next).stream()
                .filter(context -> !context.equals(link.into()))
                .forEach(context -> grounds.add(further(first, context, alignments)));
        var worst = grounds.stream()
                .map(Ground::verdict)
                .min(JointVerdict::compareTo)
                .orElseThrow();
        return new JointJudgement(
                worst,
                grounds.stream()
                        .filter(ground -> ground.verdict() == worst)
                        .map(Ground::sentence)
                        .toList());
    }

    /** The grounds, with names in place of ids. */
    String reason(ConceptNames names) {
        return grounds.stream().map(names::in).collect(Collectors.joining(" "));
    }

    private static void exclusions(
            CodedConfiguration first, CodedConfiguration next, Alignments alignments, List<Ground> grounds) {
        for (var context : contexts(next)) {
            for (var held : contexts(first)) {
                var by = alignments.exclusion(context, held);
                if (by != null) {
                    grounds.add(new Ground(
                            DISJOINT,
                            "“{%s}” of the next excludes “{%s}” of the first %s."
                                    .formatted(context, held, Alignments.named(by))));
                }
            }
        }
    }

    private static Ground direction(CodedConfiguration first, Needed needed) {
        var produced = first.produced()
                .filter(one -> one.outcome().equals(needed.outcome()))
                .map(Production::direction)
                .findFirst()
                .orElse(null);
        var outcome = "“{" + needed.outcome() + "}”";
        if (needed.direction() == OutcomeDirection.NOT_STATED) {
            return new Ground(PARTIAL, "It is not stated which direction of " + outcome + " is needed.");
        }
        var more = needed.direction() == OutcomeDirection.INCREASES;
        var need = (more ? "more of " : "less of ") + outcome;
        var needs = "The ripple needs " + need + ", ";
        if (produced == null) {
            return new Ground(PARTIAL, needs + "which is not coded as an outcome of the first.");
        }
        if (produced == needed.direction()) {
            return new Ground(COMPATIBLE, "The first brings " + need + ", as needed.");
        }
        return switch (produced) {
            case INCREASES, DECREASES ->
                new Ground(DISJOINT, needs + "and the first brings " + (more ? "less." : "more."));
            case NO_CHANGE -> new Ground(PARTIAL, needs + "which the first leaves as it is.");
            case NO_DECREASE -> new Ground(PARTIAL, needs + "in which no fall was found in the first.");
            case NO_INCREASE -> new Ground(PARTIAL, needs + "in which no rise was found in the first.");
            case MIXED -> new Ground(PARTIAL, needs + "which goes both ways in the first.");
            case NOT_STATED -> new Ground(PARTIAL, needs + "whose direction in the first is not stated.");
        };
    }

    private static Ground identity(RippleLink link, CodedConfiguration next) {
        if (link.into() == null) {
            return new Ground(UNKNOWN, "The ripple names no context of the next that the outcome becomes.");
        }
        var into = "“{" + link.into() + "}”";
        if (!contexts(next).contains(link.into())) {
            return new Ground(PARTIAL, into + ", which the outcome becomes, is not coded in the next.");
        }
        return switch (link.identity()) {
            case SAME -> new Ground(COMPATIBLE, "The outcome is " + into + " of the next.");
            case NARROWER -> new Ground(COMPATIBLE, "The outcome is narrower than " + into + " of the next.");
            case ANALOGOUS -> new Ground(PARTIAL, "The outcome only resembles " + into + " of the next.");
            case ENABLES -> new Ground(PARTIAL, "The outcome makes " + into + " of the next likelier, but is not it.");
            case NOT_STATED ->
                new Ground(PARTIAL, "It is not stated how the outcome relates to " + into + " of the next.");
        };
    }

    private static Ground further(CodedConfiguration first, String context, Alignments alignments) {
        var needed = "“{" + context + "}”";
        if (contexts(first).contains(context)) {
            return new Ground(COMPATIBLE, needed + " holds in both.");
        }
        for (var held : contexts(first)) {
            var way = alignments.way(held, context);
            if (way != null) {
                return new Ground(
                        COMPATIBLE,
                        "%s of the next is broader than “{%s}” of the first %s."
                                .formatted(needed, held, Alignments.named(way)));
            }
        }
        return new Ground(
                PARTIAL, needed + " of the next is neither the same as nor broader than a context of the first.");
    }

    private static List<String> contexts(CodedConfiguration configuration) {
        return configuration.ids(ConfigurationRole.CONTEXT);
    }
}
