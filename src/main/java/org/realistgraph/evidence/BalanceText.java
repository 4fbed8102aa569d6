package org.realistgraph.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.Subject.Explanation;
import org.realistgraph.evidence.Subject.Result;

/** A balance in words. Sides without a source are left out, but for the support of a result and what measured an explanation. */
record BalanceText(Subject subject, Map<Side, List<Mention>> sides) {

    @Override
    public String toString() {
        if (sides.isEmpty()) {
            return subject.head() + ": nothing read.";
        }
        var parts = new ArrayList<String>();
        add(parts, Side.SUPPORTING, subject.borneOut());
        add(parts, Side.CONTRARY, subject.contrary());
        add(parts, Side.NO_DIFFERENCE, "no significant difference in");
        add(parts, Side.MIXED, "both ways in");
        add(parts, Side.CREDITED_ELSEWHERE, "another cause credited in");
        add(parts, Side.ARGUED, "argued by");
        add(parts, Side.ARGUED_AGAINST, "argued against by");
        if (subject instanceof Explanation) {
            parts.add("measured by " + (measured() == 0 ? "none" : measured()));
        }
        var counted = String.join(", ", parts);
        return subject.head() + ": "
                + (counted.isEmpty()
                        ? ""
                        : counted
                                + nearness(Directness.PART_OF_PACKAGE, "of the programme as a whole")
                                + nearness(Directness.OTHER_PROGRAMME, "of another programme"))
                + missing(counted.isEmpty())
                + ".";
    }

    private void add(List<String> parts, Side side, String words) {
        var mentions = sides.getOrDefault(side, List.of());
        if (!mentions.isEmpty()) {
            parts.add(words + " " + sources(side, mentions) + also(side, mentions));
        }
    }

    /** So many sources, with their design where it alone carries the side, and how many of them are independent. */
    private static String sources(Side side, List<Mention> mentions) {
        var sources = mentions.stream().map(Mention::source).distinct().toList();
        var number = sources.size();
        if (side == Side.ARGUED || side == Side.ARGUED_AGAINST) {
            return String.valueOf(number);
        }
        var designs = sources.stream().map(CountedSource::design).distinct().toList();
        var design = designs.size() == 1 ? designs.getFirst() : "";
        var independent = IndependentSources.of(sources).atMost();
        if (independent == 1 && number > 1) {
            var one = design(design, false);
            return "1 " + (one == null ? "source" : one) + " told in " + number + " texts";
        }
        var named = design(design, number > 1);
        return number
                + (named == null ? "" : " " + named)
                + (independent < number ? " (" + independent + " independent)" : "");
    }

    private String also(Side side, List<Mention> mentions) {
        if (side == Side.CONTRARY) {
            var both = count(mentions, mention -> mention.stance() == Stance.NO_DIFFERENCE);
            return both == 0 ? "" : " (" + both + " of these no significant difference too)";
        }
        var isSaid = side == Side.SUPPORTING
                && mentions.stream().noneMatch(mention -> mention.piece().isMeasured())
                && mentions.stream().anyMatch(mention -> mention.piece().how() == HowKnown.REPORTED);
        return isSaid ? " (people say so)" : "";
    }

    private int measured() {
        return sides.values().stream()
                .mapToInt(mentions -> count(mentions, mention -> mention.piece().isMeasured()))
                .sum();
    }

    private String nearness(Directness directness, String words) {
        var number = count(
                sides.entrySet().stream()
                        .filter(side -> side.getKey() != Side.SILENT)
                        .flatMap(side -> side.getValue().stream())
                        .toList(),
                mention -> mention.piece().directness() == directness);
        return number == 0 ? "" : "; " + number + " of these " + words;
    }

    private String missing(boolean isAlone) {
        if (sides.containsKey(Side.SUPPORTING)) {
            return "";
        }
        var missing = switch (subject) {
            case Result result -> result.missing() + (sides.containsKey(Side.MIXED) ? " alone" : "");
            case Explanation _ -> "";
            case Subject.Condition _, Subject.Tie _ -> "no source bears it out";
        };
        return missing.isEmpty() || isAlone ? missing : "; " + missing;
    }

    private static int count(Collection<Mention> mentions, Predicate<Mention> which) {
        return (int) mentions.stream()
                .filter(which)
                .map(mention -> mention.source().id())
                .distinct()
                .count();
    }

    /** The name of a class of design, of a review or of a testimony; null where it tells nothing. */
    static @Nullable String design(String design, boolean several) {
        var one = switch (design) {
            case "RANDOMISED" -> "randomised trial";
            case "QUASI_EXPERIMENTAL" -> "quasi-experiment";
            case "COHORT" -> "cohort study";
            case "BEFORE_AFTER" -> "before-and-after study";
            case "ECOLOGICAL" -> "comparison of areas";
            case "CROSS_SECTIONAL" -> "cross-sectional study";
            case "CASE_STUDY" -> "case study";
            case "QUALITATIVE" -> "qualitative study";
            case "MIXED" -> "mixed-methods study";
            case "REVIEW" -> "review";
            case "TESTIMONY" -> "testimony";
            default -> null;
        };
        if (one == null || !several) {
            return one;
        }
        if (one.startsWith("comparison")) {
            return "comparisons of areas";
        }
        return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }
}
