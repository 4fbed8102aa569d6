package org.realistgraph.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.Broader.Step;
import org.realistgraph.comparison.Coded.Produced;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Standing;
import org.realistgraph.evidence.Towards;
import org.realistgraph.graph.Facts;
import org.realistgraph.projection.Ref;

/**
 * Where a row and a column meet: the configurations that stand there, the alignments by which they came there, the effects
 * beside them, and those of them that stand in another row of the column too. Each list of nodes shows {@code most} of them.
 */
record Cell(
        String row,
        String column,
        List<Coded> coded,
        Set<Standing> aligned,
        List<String> effectsBeside,
        List<String> elsewhere,
        int most) {

    /** Evidence that has its basis of reading in common. */
    record GroundingGroup(String key, Balance balance) {}

    /** What happens to an outcome. */
    record CellOutcome(String direction, Towards towards, Ref outcome) {}

    Cell(String row, String column, List<Coded> coded, Set<Standing> aligned, List<String> effectsBeside) {
        this(row, column, coded, aligned, effectsBeside, List.of(), Integer.MAX_VALUE);
    }

    Balance balance() {
        return balance(coded);
    }

    CellState state() {
        return CellState.of(coded, balance());
    }

    List<Towards> towards() {
        return produced().stream().map(Produced::towards).distinct().sorted().toList();
    }

    List<CellOutcome> outcomes() {
        var shown = shown(outcomeIds());
        return produced().stream()
                .filter(one -> shown.contains(one.outcome()))
                .map(one -> new CellOutcome(one.direction(), one.towards(), new Ref(one.outcome())))
                .toList();
    }

    /** The lowest among its configurations and alignments; null where it is empty. */
    @Nullable
    Standing standing() {
        var own = coded.stream().map(one -> new Standing(one.status(), one.id()));
        return Standing.lowest(Stream.concat(own, aligned.stream()));
    }

    @Nullable
    String status() {
        var standing = standing();
        return standing == null ? null : standing.status();
    }

    @Nullable
    String statusOf() {
        var standing = standing();
        return standing == null ? null : standing.claim();
    }

    List<GroundingGroup> byBasis() {
        var byBasis = new TreeMap<String, Set<Mention>>();
        for (var configuration : coded) {
            configuration
                    .mentions()
                    .forEach(mention -> byBasis.computeIfAbsent(mention.basis(), any -> new LinkedHashSet<>())
                            .add(mention));
        }
        return byBasis.entrySet().stream()
                .map(basis -> new GroundingGroup(basis.getKey(), Balance.of(basis.getValue(), disputes(coded))))
                .toList();
    }

    List<Ref> configurations() {
        return Ref.to(shown(configurationIds()));
    }

    List<Ref> mechanisms() {
        return Ref.to(shown(concepts(Coded::mechanisms)));
    }

    List<Ref> resources() {
        return Ref.to(shown(concepts(Coded::resources)));
    }

    List<Ref> contexts() {
        return Ref.to(shown(concepts(Coded::contexts)));
    }

    List<Ref> effects() {
        return Ref.to(shown(effectsBeside));
    }

    List<Ref> alignments() {
        return Ref.to(shown(alignmentIds()));
    }

    boolean truncated() {
        return Stream.of(
                        configurationIds(),
                        concepts(Coded::mechanisms),
                        concepts(Coded::resources),
                        concepts(Coded::contexts),
                        outcomeIds(),
                        effectsBeside,
                        alignmentIds())
                .anyMatch(ids -> ids.size() > most);
    }

    /** The same cell with so many nodes in each list. */
    Cell showing(int atMost) {
        return new Cell(row, column, coded, aligned, effectsBeside, elsewhere, atMost);
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
                cell.coded().forEach(one -> places.merge(List.of(cell.column, one.id()), 1, Integer::sum)));
        return cells.stream().map(cell -> cell.marked(places)).toList();
    }

    private Cell marked(Map<List<String>, Integer> places) {
        var several = coded.stream()
                .map(Coded::id)
                .filter(id -> places.getOrDefault(List.of(column, id), 0) > 1)
                .toList();
        return new Cell(row, column, coded, aligned, effectsBeside, several, most);
    }

    private List<Produced> produced() {
        return coded.stream().flatMap(one -> one.outcomes().stream()).distinct().toList();
    }

    private List<String> configurationIds() {
        return coded.stream().map(Coded::id).distinct().toList();
    }

    private List<String> outcomeIds() {
        return produced().stream().map(Produced::outcome).distinct().toList();
    }

    private List<String> alignmentIds() {
        return aligned.stream().map(Standing::claim).distinct().toList();
    }

    private List<String> concepts(Function<Coded, List<Facts>> which) {
        return coded.stream()
                .flatMap(one -> Coded.ids(which.apply(one)).stream())
                .distinct()
                .toList();
    }

    private List<String> shown(List<String> ids) {
        return ids.subList(0, Math.min(most, ids.size()));
    }

    private static int disputes(Collection<Coded> configurations) {
        return configurations.stream().mapToInt(Coded::disputes).sum();
    }
}
