package org.realistgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Basis;
import org.realistgraph.evidence.CountedSource;
import org.realistgraph.evidence.IndependentSources;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Side;
import org.realistgraph.graph.Row;

/**
 * The numbers of independent sources that the store keeps of a claim, so that lists can be filtered and ordered by weight;
 * of a configuration they are those of its results.
 */
record StoredWeight(boolean ofConfiguration, CodedConfiguration coded, List<Mention> mentions) {

    private static final Map<Side, String> STORED =
            Map.of(Side.SUPPORTING, "supporting", Side.CONTRARY, "contrary", Side.NO_DIFFERENCE, "noDifference");

    static StoredWeight of(Row row) {
        return new StoredWeight(
                row.is("ofConfiguration"), CodedConfiguration.of(row), row.all("mentions", Mention.class));
    }

    /** The row for cypher/command/entity/weigh-claims. */
    Map<String, Object> row() {
        var outcomes = coded.ids(ConfigurationRole.OUTCOME);
        var results = outcomes.stream().map(this::result).toList();
        var all = ofConfiguration ? results : List.of(Balance.sides(mentions));
        var numbers = numbers(all);
        numbers.put("independentSources", independent(mentions));
        var deepest = Basis.deepest(mentions);
        numbers.put("deepestBasis", deepest == null ? null : deepest.name());
        if (ofConfiguration) {
            numbers.put("explaining", explaining());
        }
        var stored = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < outcomes.size(); i++) {
            stored.add(Map.of("id", outcomes.get(i), "numbers", numbers(List.of(results.get(i)))));
        }
        return Map.of("id", coded.id(), "numbers", numbers, "outcomes", stored);
    }

    private Map<Side, List<Mention>> result(String outcome) {
        return Balance.sides(mentions.stream()
                .filter(mention -> mention.piece().part().isOfResult(outcome))
                .toList());
    }

    private int explaining() {
        if (coded.ids(ConfigurationRole.MECHANISM).isEmpty()) {
            return 0;
        }
        var sides = Balance.sides(mentions.stream()
                .filter(mention -> mention.piece().part().isOfExplanation())
                .toList());
        return independent(sides.getOrDefault(Side.SUPPORTING, List.of()));
    }

    /** The independent sources that stand on a side of one at least of several balances. */
    private static Map<String, @Nullable Object> numbers(Collection<Map<Side, List<Mention>>> balances) {
        var bySide = new EnumMap<Side, List<Mention>>(Side.class);
        balances.forEach(sides -> sides.forEach((side, mentions) ->
                bySide.computeIfAbsent(side, _ -> new ArrayList<>()).addAll(mentions)));
        var numbers = new HashMap<String, @Nullable Object>();
        STORED.forEach((side, name) -> numbers.put(name, independent(bySide.getOrDefault(side, List.of()))));
        return numbers;
    }

    private static int independent(Collection<Mention> mentions) {
        List<CountedSource> sources =
                mentions.stream().map(Mention::source).distinct().toList();
        return IndependentSources.of(sources).atLeast();
    }
}
