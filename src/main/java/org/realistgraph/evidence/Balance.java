package org.realistgraph.evidence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.ScopedBalance.LeftOut;

/** The weight of evidence on each side of one thing, where each source stands on one side; the only measure of weight. */
public record Balance(
        Weight supporting,
        Weight contrary,
        Weight noDifference,
        Weight mixed,
        Weight creditedElsewhere,
        Weight argued,
        Weight arguedAgainst,
        Weight silent,
        int overlapUnknown,
        String text,
        @Nullable ScopedBalance scope) {

    /** The balance of mentions of one thing, each counted once. */
    static Balance of(Subject subject, Collection<Mention> mentions) {
        var sides = sides(mentions);
        return of(sides, new BalanceText(subject, sides).toString(), null);
    }

    /** The balance of the mentions that a scope keeps, with the whole beside it. */
    static Balance of(Subject subject, Collection<Mention> mentions, EvidenceScope scope) {
        var whole = of(subject, mentions);
        if (scope.isAll()) {
            return whole;
        }
        var leftOut = LeftOut.of(mentions, scope);
        var kept = sides(mentions.stream().filter(scope::keeps).toList());
        var all = mentions.stream().map(Mention::source).distinct().count();
        var text = "Of %s only (%d of %d sources): %s All: %s"
                .formatted(scope.text(), all - leftOut.sources(), all, new BalanceText(subject, kept), whole.text());
        return of(kept, text, new ScopedBalance(scope.text(), scope.key(), whole, leftOut));
    }

    private static Balance of(Map<Side, List<Mention>> sides, String text, @Nullable ScopedBalance scope) {
        var overlaps = sides.values().stream()
                .flatMap(List::stream)
                .map(Mention::source)
                .filter(CountedSource::ofUnknownContent)
                .distinct()
                .count();
        return new Balance(
                weight(sides, Side.SUPPORTING),
                weight(sides, Side.CONTRARY),
                weight(sides, Side.NO_DIFFERENCE),
                weight(sides, Side.MIXED),
                weight(sides, Side.CREDITED_ELSEWHERE),
                weight(sides, Side.ARGUED),
                weight(sides, Side.ARGUED_AGAINST),
                weight(sides, Side.SILENT),
                (int) overlaps,
                text,
                scope);
    }

    /** The mentions by the side of their source. */
    public static Map<Side, List<Mention>> sides(Collection<Mention> mentions) {
        var bySource = mentions.stream()
                .distinct()
                .collect(Collectors.groupingBy(Mention::source, LinkedHashMap::new, Collectors.toList()));
        return bySource.values().stream()
                .collect(Collectors.groupingBy(
                        Side::of,
                        () -> new EnumMap<>(Side.class),
                        Collectors.flatMapping(List::stream, Collectors.toList())));
    }

    /** Whether a source supports. */
    public boolean isSupported() {
        return supporting.sources() > 0;
    }

    /** Whether a source found the contrary or no difference. */
    public boolean isOpposed() {
        return contrary.sources() + noDifference.sources() > 0;
    }

    private static Weight weight(Map<Side, List<Mention>> sides, Side side) {
        return Weight.of(sides.getOrDefault(side, List.of()));
    }
}
