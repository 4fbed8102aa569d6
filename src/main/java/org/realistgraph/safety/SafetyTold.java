package org.realistgraph.safety;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.configuration.DesiredDirection;

/** What one independent source tells of safety: its texts, which way, of which outcomes, and by which effects. */
record SafetyTold(List<String> sources, SafetyWay way, List<String> outcomes, List<String> effects, String text) {

    /** What reports of one independent source, at least one, tell together. */
    static SafetyTold of(List<SafetyReport> reports) {
        var way = SafetyWay.of(reports.stream()
                .map(SafetyReport::way)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SafetyWay.class))));
        return new SafetyTold(
                sorted(reports.stream().map(report -> report.source().id())),
                way,
                sorted(reports.stream().map(SafetyReport::outcome)),
                sorted(reports.stream().map(SafetyReport::effect).filter(Objects::nonNull)),
                text(way, deciding(way, reports)));
    }

    /** The reports by which a source tells that way. */
    private static List<SafetyReport> deciding(SafetyWay way, List<SafetyReport> reports) {
        var ways = switch (way) {
            case BETTER_IN_PART -> Set.of(SafetyWay.BETTER);
            case WORSE_IN_PART -> Set.of(SafetyWay.WORSE);
            case BOTH_WAYS -> Set.of(SafetyWay.BETTER, SafetyWay.WORSE, SafetyWay.BOTH_WAYS);
            case BETTER, NO_SIGNIFICANT_DIFFERENCE, WORSE, NO_COMPARISON, NOT_CLEAR -> Set.of(way);
        };
        return reports.stream().filter(report -> ways.contains(report.way())).toList();
    }

    /** The outcome is named with what became of it: “more re-referrals”, and never “worse”. */
    private static String text(SafetyWay way, List<SafetyReport> reports) {
        return switch (way) {
            case BETTER -> moreOrLess(reports, true);
            case BETTER_IN_PART -> moreOrLess(reports, true) + " in part";
            case NO_SIGNIFICANT_DIFFERENCE -> "no significant difference in " + outcomes(reports);
            case WORSE_IN_PART -> moreOrLess(reports, false) + " in part";
            case WORSE -> moreOrLess(reports, false);
            case BOTH_WAYS -> "both ways on " + outcomes(reports);
            case NO_COMPARISON -> outcomes(reports) + " without a comparison";
            case NOT_CLEAR -> "nothing clear on " + outcomes(reports);
        };
    }

    private static String moreOrLess(Collection<SafetyReport> reports, boolean better) {
        return reports.stream()
                .map(report -> ((report.desired() == DesiredDirection.INCREASE) == better ? "more " : "less ")
                        + uncapitalized(report.label()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private static String outcomes(Collection<SafetyReport> reports) {
        return reports.stream()
                .map(report -> uncapitalized(report.label()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private static String uncapitalized(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static List<String> sorted(Stream<String> several) {
        return several.distinct().sorted().toList();
    }
}
