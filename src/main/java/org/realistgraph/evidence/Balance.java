package org.realistgraph.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The weight of evidence on each side, for one claim or for several together; the only measure of weight. */
public record Balance(
        Weight supporting,
        Weight against,
        Weight nullResults,
        Weight mixed,
        Weight despite,
        Weight silent,
        int overlapUnknown,
        int disputes) {

    /** The balance of mentions, each counted once, beside open disputes. */
    public static Balance of(Collection<Mention> mentions, int disputes) {
        var once = mentions.stream().distinct().toList();
        var overlaps = once.stream()
                .map(Mention::source)
                .filter(CountedSource::ofUnknownContent)
                .distinct()
                .count();
        return new Balance(
                side(once, Stance.SUPPORTS),
                side(once, Stance.CONTRARY, Stance.NO_DIFFERENCE),
                side(once, Stance.NO_DIFFERENCE),
                side(once, Stance.MIXED),
                side(once, Stance.CREDITED_ELSEWHERE),
                side(once, Stance.SILENT),
                (int) overlaps,
                disputes);
    }

    /** Whether a source supports. */
    public boolean supported() {
        return supporting.sources() > 0;
    }

    /** Whether a source speaks against. */
    public boolean opposed() {
        return against.sources() > 0;
    }

    /** The balance in words; the same as those of a claim's own. */
    public String text() {
        return "Sources for: " + words(supporting) + "; against: " + words(against) + ", null results among them: "
                + nullResults.sources() + "; mixed: " + mixed.sources() + "; despite: " + despite.sources()
                + "; silent: " + silent.sources() + "; open disputes: " + disputes + ".";
    }

    private static String words(Weight side) {
        return side.sources() + " (families " + side.families().atLeast() + "–"
                + side.families().atMost() + ")";
    }

    private static Weight side(List<Mention> mentions, Stance... stances) {
        var of = Set.of(stances);
        return Weight.of(mentions.stream()
                .filter(mention -> of.contains(mention.stance()))
                .toList());
    }
}
