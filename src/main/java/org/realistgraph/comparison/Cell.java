package org.realistgraph.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.Broader.Step;
import org.realistgraph.comparison.Coded.Produced;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Standing;
import org.realistgraph.evidence.Towards;

/**
 * The configurations that stand where a row and a column meet, the alignments by which they came there, the effects beside
 * them, and those of them that stand in another row of the column too.
 */
record Cell(
        String row,
        String column,
        List<Coded> configurations,
        Set<Standing> alignments,
        List<String> effects,
        List<String> elsewhere) {

    /** Evidence that has its basis of reading in common. */
    record Group(String key, Balance balance) {}

    Balance balance() {
        return balance(configurations);
    }

    CellState state() {
        return CellState.of(configurations, balance());
    }

    List<Towards> towards() {
        return outcomes().stream().map(Produced::towards).distinct().sorted().toList();
    }

    List<Produced> outcomes() {
        return configurations.stream()
                .flatMap(configuration -> configuration.outcomes().stream())
                .distinct()
                .toList();
    }

    /** The lowest among its configurations and alignments; null where it is empty. */
    @Nullable
    Standing standing() {
        var own = configurations.stream().map(one -> new Standing(one.status(), one.id()));
        return Standing.lowest(Stream.concat(own, alignments.stream()));
    }

    List<Group> byBasis() {
        var byBasis = new TreeMap<String, Set<Mention>>();
        for (var configuration : configurations) {
            configuration
                    .mentions()
                    .forEach(mention -> byBasis.computeIfAbsent(mention.basis(), any -> new LinkedHashSet<>())
                            .add(mention));
        }
        return byBasis.entrySet().stream()
                .map(basis -> new Group(basis.getKey(), Balance.of(basis.getValue(), disputes(configurations))))
                .toList();
    }

    /** The balance of configurations together. */
    static Balance balance(Collection<Coded> configurations) {
        var mentions = configurations.stream()
                .flatMap(configuration -> configuration.mentions().stream())
                .toList();
        return Balance.of(mentions, disputes(configurations));
    }

    /** The alignments of a way, as claims with a status. */
    static List<Standing> standings(List<Step> way) {
        return way.stream()
                .map(step -> new Standing(step.status(), step.alignment()))
                .toList();
    }

    /** The same cells, told which of their configurations stand in another row of their column too. */
    static List<Cell> marked(List<Cell> cells) {
        var places = new HashMap<List<String>, Integer>();
        cells.forEach(cell ->
                cell.configurations().forEach(one -> places.merge(List.of(cell.column, one.id()), 1, Integer::sum)));
        return cells.stream().map(cell -> cell.marked(places)).toList();
    }

    private Cell marked(Map<List<String>, Integer> places) {
        var several = configurations.stream()
                .map(Coded::id)
                .filter(id -> places.getOrDefault(List.of(column, id), 0) > 1)
                .toList();
        return new Cell(row, column, configurations, alignments, effects, several);
    }

    private static int disputes(Collection<Coded> configurations) {
        return configurations.stream().mapToInt(Coded::disputes).sum();
    }
}
