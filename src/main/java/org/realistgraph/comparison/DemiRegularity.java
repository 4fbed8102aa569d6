package org.realistgraph.comparison;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.Regular.Shape;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Standing;

/** Something that recurs, the configurations over which it does, and those that speak against it. */
record Pattern(
        Shape shape,
        List<String> names,
        List<Coded> configurations,
        List<Counter> counters,
        Set<Standing> alignments,
        boolean singleProgramme) {

    /** CounterReason a configuration speaks against what recurs. */
    enum CounterReason {
        OTHER_DIRECTION,
        EVIDENCE_AGAINST,
        BLOCKED
    }

    /** A configuration in the same context through the same mechanism, and why it speaks against what recurs. */
    record Counter(Coded configuration, List<CounterReason> reasons) {}

    /** How far something recurs. */
    enum RegularityKind {
        DEMI_REGULAR,
        SEMI_REGULAR
    }

    static Pattern of(
            Shape shape,
            Map<String, String> labels,
            List<Coded> configurations,
            List<Counter> counters,
            Broader broader) {
        var names = Stream.of(shape.context(), shape.mechanism(), shape.outcome())
                .map(key -> labels.getOrDefault(key, key))
                .toList();
        var alignments = new LinkedHashSet<Standing>();
        for (var coded : configurations) {
            coded.concepts()
                    .map(broader::upwards)
                    .forEach(up -> Stream.of(shape.context(), shape.mechanism(), shape.outcome())
                            .forEach(key -> alignments.addAll(Cell.standings(up.getOrDefault(key, List.of())))));
        }
        return new Pattern(
                shape, names, configurations, counters, alignments, isOfOneProgramme(configurations, broader));
    }

    RegularityKind kind() {
        return counters.isEmpty() ? RegularityKind.DEMI_REGULAR : RegularityKind.SEMI_REGULAR;
    }

    Balance balance() {
        return Cell.balance(configurations);
    }

    int families() {
        return balance().supporting().families().atLeast();
    }

    @Nullable
    Standing standing() {
        var own = configurations.stream().map(one -> new Standing(one.status(), one.id()));
        return Standing.lowest(Stream.concat(own, alignments.stream()));
    }

    /** What recurs in one sentence, with its balance and all that limits it. */
    String sentence() {
        var more = switch (shape.direction()) {
            case "INCREASES" -> "more of";
            case "DECREASES" -> "less of";
            default -> "no change of";
        };
        return "In “%s”, “%s” goes with %s “%s”%s%s%s. %s"
                .formatted(
                        names.get(0),
                        names.get(1),
                        more,
                        names.get(2),
                        singleProgramme ? ", in a single programme" : "",
                        counters.isEmpty() ? "" : ", though not without counter-examples (semi-regular)",
                        balance().mixed().sources() == 0
                                ? ""
                                : ", with sources that back one part of it and not another",
                        balance().text());
    }

    /** Whether all those with support that name a programme name one, or what is narrower than it. */
    private static boolean isOfOneProgramme(List<Coded> configurations, Broader broader) {
        var shared = new HashSet<String>();
        var first = true;
        for (var coded : configurations.stream()
                .filter(one -> Cell.balance(List.of(one)).supported())
                .toList()) {
            var above = new HashSet<String>();
            Coded.ids(coded.interventions())
                    .forEach(one -> above.addAll(broader.upwards(one).keySet()));
            if (!above.isEmpty() && first) {
                shared.addAll(above);
                first = false;
            } else if (!above.isEmpty()) {
                shared.retainAll(above);
            }
        }
        return !shared.isEmpty();
    }
}
