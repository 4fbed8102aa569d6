package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.CountedSource;
import org.realistgraph.evidence.Directness;
import org.realistgraph.evidence.EvidenceScope;
import org.realistgraph.evidence.HowKnown;
import org.realistgraph.evidence.IndependentSources;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Side;
import org.realistgraph.evidence.Stance;
import org.realistgraph.evidence.Weight;

/**
 * The results of configurations on outcomes that go one way, by independent source. Pieces that were compared or associated
 * make a state; those that {@code without} names make none.
 */
record CellResults(List<Result> results, Set<Directness> without, EvidenceScope scope) {

    private static final Set<Stance> FOUND =
            Set.of(Stance.SUPPORTS, Stance.CONTRARY, Stance.NO_DIFFERENCE, Stance.MIXED);

    /** An outcome of a configuration, with the evidence on what became of it. */
    record Result(ConfigurationEvidence configuration, String outcome, List<Mention> mentions) {}

    /** All pieces, each once. */
    List<Mention> all() {
        return results.stream()
                .flatMap(result -> result.mentions().stream())
                .distinct()
                .toList();
    }

    List<Mention> kept() {
        return scope.kept(all());
    }

    /** The pieces that make a state, by the side of their independent source. */
    Map<Side, List<Mention>> measured() {
        var sides = new EnumMap<Side, List<Mention>>(Side.class);
        var making = kept().stream()
                .filter(mention -> mention.piece().isMeasured() && makesState(mention))
                .toList();
        IndependentSources.groups(making, Mention::source)
                .forEach(group -> sides.computeIfAbsent(Side.of(group), _ -> new ArrayList<>())
                        .addAll(group));
        return sides;
    }

    /** The pieces of sources that only report what people say, by side. */
    Map<Side, List<Mention>> said() {
        var measured = measured().values().stream()
                .flatMap(List::stream)
                .map(Mention::source)
                .toList();
        return bySource(kept()).entrySet().stream()
                .filter(source -> !measured.contains(source.getKey()))
                .map(Map.Entry::getValue)
                .map(pieces -> pieces.stream().filter(this::isSaid).toList())
                .filter(pieces -> !pieces.isEmpty())
                .collect(Collectors.groupingBy(Side::of, Collectors.flatMapping(List::stream, Collectors.toList())));
    }

    /** The pieces of sources that only argue, by side. */
    Map<Side, List<Mention>> argued() {
        return bySource(kept()).values().stream()
                .filter(pieces -> Set.of(Side.ARGUED, Side.ARGUED_AGAINST).contains(Side.of(pieces)))
                .collect(Collectors.groupingBy(Side::of, Collectors.flatMapping(List::stream, Collectors.toList())));
    }

    CellState state(Towards towards) {
        if (results.isEmpty()) {
            return CellState.NOTHING_HERE;
        }
        if (all().stream().noneMatch(CellResults::isResult)) {
            return CellState.NO_RESULT;
        }
        var sides = measured();
        sides.keySet().retainAll(Set.of(Side.SUPPORTING, Side.CONTRARY, Side.NO_DIFFERENCE, Side.MIXED));
        if (sides.isEmpty()) {
            return kept().stream().anyMatch(this::isSaid) ? CellState.SAID : CellState.NOTHING_LEFT;
        }
        return towards == Towards.NOT_STATED ? CellState.NO_DIRECTION : state(sides);
    }

    private CellState state(Map<Side, List<Mention>> sides) {
        var thisWay = sides.containsKey(Side.SUPPORTING);
        var bothWays = sides.containsKey(Side.MIXED);
        var notThisWay = sides.containsKey(Side.CONTRARY) || sides.containsKey(Side.NO_DIFFERENCE);
        if (!thisWay) {
            return !bothWays ? CellState.NOT_FOUND : notThisWay ? CellState.DIFFER : CellState.BOTH_WAYS;
        }
        if (bothWays || notThisWay) {
            return CellState.DIFFER;
        }
        var supporting = sides.getOrDefault(Side.SUPPORTING, List.of());
        if (independent(supporting) == 1) {
            return CellState.ONE_SOURCE;
        }
        return results.stream().anyMatch(result -> independent(both(result.mentions(), supporting)) > 1)
                ? CellState.AGREE
                : CellState.SCATTERED;
    }

    private static List<Mention> both(Collection<Mention> some, Collection<Mention> others) {
        return some.stream().filter(others::contains).toList();
    }

    private static int independent(Collection<Mention> mentions) {
        return Weight.of(mentions).independentSources().atLeast();
    }

    private static boolean isResult(Mention mention) {
        var how = mention.piece().how();
        return FOUND.contains(mention.stance())
                && !mention.piece().isArgued()
                && how != null
                && how != HowKnown.NOT_STATED;
    }

    private boolean isSaid(Mention mention) {
        return isResult(mention) && mention.piece().how() == HowKnown.REPORTED && makesState(mention);
    }

    private boolean makesState(Mention mention) {
        var directness = mention.piece().directness();
        return directness == null || !without.contains(directness);
    }

    private static Map<CountedSource, List<Mention>> bySource(Collection<Mention> mentions) {
        return mentions.stream().collect(Collectors.groupingBy(Mention::source));
    }
}
