package org.realistgraph.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands beside a balance of some evidence: the scope, the balance of all evidence, and what was left out. */
public record ScopedBalance(String text, String key, Balance whole, LeftOut leftOut) {

    /**
     * The sources that a scope leaves out, by their side in the whole; how many of them because something is not coded; and
     * the sources that keep some pieces and stand on another side for it.
     */
    public record LeftOut(int sources, List<SideCount> sides, int notCoded, List<String> turned) {

        public static LeftOut of(Collection<Mention> all, EvidenceScope scope) {
            var whole = sideOfEach(all);
            var kept = sideOfEach(all.stream().filter(scope::keeps).toList());
            var counted = new TreeMap<Side, Integer>();
            whole.forEach((source, side) -> {
                if (!kept.containsKey(source)) {
                    counted.merge(side, 1, Integer::sum);
                }
            });
            var uncoded = all.stream()
                    .filter(mention -> !kept.containsKey(mention.source().id()) && scope.isUncoded(mention))
                    .map(mention -> mention.source().id())
                    .distinct()
                    .count();
            return new LeftOut(
                    counted.values().stream().mapToInt(Integer::intValue).sum(),
                    counted.entrySet().stream()
                            .map(side -> new SideCount(side.getKey(), side.getValue()))
                            .toList(),
                    (int) uncoded,
                    kept.entrySet().stream()
                            .filter(source -> whole.get(source.getKey()) != source.getValue())
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList());
        }

        private static Map<String, Side> sideOfEach(Collection<Mention> mentions) {
            var sides = new HashMap<String, Side>();
            mentions.stream()
                    .collect(Collectors.groupingBy(mention -> mention.source().id()))
                    .forEach((source, pieces) -> sides.put(source, Side.of(pieces)));
            return sides;
        }
    }

    /** How many sources stand on a side. */
    public record SideCount(Side side, int sources) {}
}
