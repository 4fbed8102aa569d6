package org.realistgraph.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.realistgraph.chain.Coded.Produced;
import org.realistgraph.chain.Link.Needed;

/**
 * How the conditions of two configurations fit at a joint, and on which grounds: those that speak for the worst verdict,
 * in sentences that name a concept by its id in braces.
 */
record Judgement(JointVerdict verdict, List<String> grounds) {

    private record Ground(JointVerdict verdict, String sentence) {}

    static Judgement of(Coded first, Link link, Coded next, Alignments alignments) {
        var grounds = new ArrayList<Ground>();
        exclusions(first, next, alignments, grounds);
        link.via().forEach(needed -> grounds.add(direction(first, needed)));
        if (link.via().isEmpty()) {
            grounds.add(new Ground(JointVerdict.PARTIAL, "The ripple names no outcome through which it works."));
        }
        grounds.add(identity(link, next));
        if (first.contexts().isEmpty()) {
            grounds.add(new Ground(JointVerdict.UNKNOWN, "The first has no context coded."));
        }
        if (next.contexts().isEmpty()) {
            grounds.add(new Ground(JointVerdict.UNKNOWN, "The next has no context coded."));
        }
        next.contexts().stream()
                .filter(context -> !context.equals(link.into()))
                .forEach(context -> grounds.add(further(first, context, alignments)));
        var worst = grounds.stream()
                .map(Ground::verdict)
                .min(JointVerdict::compareTo)
                .orElseThrow();
        return new Judgement(
                worst,
                grounds.stream()
                        .filter(ground -> ground.verdict() == worst)
                        .map(Ground::sentence)
                        .toList());
    }

    /** The grounds, with names in place of ids. */
    String reason(Names names) {
        return grounds.stream().map(names::in).collect(Collectors.joining(" "));
    }

    private static void exclusions(Coded first, Coded next, Alignments alignments, List<Ground> grounds) {
        for (var context : next.contexts()) {
            for (var held : first.contexts()) {
                var by = alignments.exclusion(context, held);
                if (by != null) {
                    grounds.add(new Ground(
                            JointVerdict.DISJOINT,
                            "“{%s}” of the next excludes “{%s}” of the first %s."
                                    .formatted(context, held, Alignments.named(by))));
                }
            }
        }
    }

    private static Ground direction(Coded first, Needed needed) {
        var produced = first.outcomes().stream()
                .filter(one -> one.outcome().equals(needed.outcome()))
                .map(Produced::direction)
                .findFirst()
                .orElse(null);
        var outcome = "“{" + needed.outcome() + "}”";
        if (needed.direction().equals("NOT_STATED")) {
            return new Ground(JointVerdict.PARTIAL, "It is not stated which direction of " + outcome + " is needed.");
        }
        var need = needed.direction().equals("INCREASES") ? "more" : "less";
        if (produced == null) {
            return new Ground(
                    JointVerdict.PARTIAL,
                    "The ripple needs %s of %s, which is not coded as an outcome of the first."
                            .formatted(need, outcome));
        }
        return produced.equals(needed.direction())
                ? new Ground(JointVerdict.COMPATIBLE, "The first brings %s of %s, as needed.".formatted(need, outcome))
                : unlike(need, outcome, produced);
    }

    private static Ground unlike(String need, String outcome, String produced) {
        var needs = "The ripple needs %s of %s, ".formatted(need, outcome);
        return switch (produced) {
            case "INCREASES", "DECREASES" ->
                new Ground(
                        JointVerdict.DISJOINT,
                        needs + "and the first brings " + (need.equals("more") ? "less." : "more."));
            case "NO_CHANGE" -> new Ground(JointVerdict.PARTIAL, needs + "which the first leaves as it is.");
            case "MIXED" -> new Ground(JointVerdict.PARTIAL, needs + "which goes both ways in the first.");
            default -> new Ground(JointVerdict.PARTIAL, needs + "whose direction in the first is not stated.");
        };
    }

    private static Ground identity(Link link, Coded next) {
        var into = link.into();
        if (into == null) {
            return new Ground(
                    JointVerdict.UNKNOWN, "The ripple names no context of the next that the outcome becomes.");
        }
        if (!next.contexts().contains(into)) {
            return new Ground(
                    JointVerdict.PARTIAL,
                    "“{%s}”, which the outcome becomes, is not coded in the next.".formatted(into));
        }
        return switch (link.identity()) {
            case "SAME" -> new Ground(JointVerdict.COMPATIBLE, "The outcome is “{%s}” of the next.".formatted(into));
            case "NARROWER" ->
                new Ground(JointVerdict.COMPATIBLE, "The outcome is narrower than “{%s}” of the next.".formatted(into));
            case "ANALOGOUS" ->
                new Ground(JointVerdict.PARTIAL, "The outcome only resembles “{%s}” of the next.".formatted(into));
            case "ENABLES" ->
                new Ground(
                        JointVerdict.PARTIAL,
                        "The outcome makes “{%s}” of the next likelier, but is not it.".formatted(into));
            default ->
                new Ground(
                        JointVerdict.PARTIAL,
                        "It is not stated how the outcome relates to “{%s}” of the next.".formatted(into));
        };
    }

    private static Ground further(Coded first, String context, Alignments alignments) {
        if (first.contexts().contains(context)) {
            return new Ground(JointVerdict.COMPATIBLE, "“{%s}” holds in both.".formatted(context));
        }
        return first.contexts().stream()
                .map(held -> {
                    var way = alignments.way(held, context);
                    return way == null
                            ? null
                            : new Ground(
                                    JointVerdict.COMPATIBLE,
                                    "“{%s}” of the next is broader than “{%s}” of the first %s."
                                            .formatted(context, held, Alignments.named(way)));
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new Ground(
                        JointVerdict.PARTIAL,
                        "“{%s}” of the next is neither the same as nor broader than a context of the first."
                                .formatted(context)));
    }
}
