package org.realistgraph.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Standing;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.projection.Ref;

/**
 * Where a row and a column meet: the configurations that stand there, the alignments by which they came there, the effects
 * beside them, and those of them that stand in another row of the column too. Each list of nodes shows {@code most} of them.
 */
record Cell(
        String row,
        String column,
        List<ConfigurationEvidence> coded,
        Set<Standing> aligned,
        List<String> effectsBeside,
        List<String> elsewhere,
        int most,
        CellQuestion asked) {

    /** What happens to an outcome. */
    record CellOutcome(OutcomeDirection direction, Towards towards, Ref outcome) {}

    Cell(
            String row,
            String column,
            List<ConfigurationEvidence> coded,
            Set<Standing> aligned,
            List<String> effectsBeside,
            CellQuestion asked) {
        this(row, column, coded, aligned, effectsBeside, List.of(), Integer.MAX_VALUE, asked);
    }

    /** What is known here of outcomes that go one way. */
    List<CellEntry> entries() {
        return asked.entries(coded, Set.of(row, column));
    }

    /** The state of the first entry. */
    CellState state() {
        if (coded.isEmpty()) {
            return CellState.NOTHING_HERE;
        }
        var entries = entries();
        return entries.isEmpty() ? CellState.NO_RESULT : entries.getFirst().state();
    }

    int disputed() {
        return coded.stream().mapToInt(ConfigurationEvidence::disputes).sum();
    }

    List<Towards> towards() {
        return produced().stream().map(CellOutcome::towards).distinct().sorted().toList();
    }

    List<CellOutcome> outcomes() {
        var shown = outcomeIds().stream().limit(most).toList();
        return produced().stream()
                .filter(one -> shown.contains(one.outcome().id()))
                .toList();
    }

    /** The lowest among its configurations and alignments; null where it is empty. */
    @Nullable
    Standing standing() {
        var own = coded.stream().map(ConfigurationEvidence::standing);
        return Standing.lowest(Stream.concat(own, aligned.stream()));
    }

    @Nullable
    ClaimStatus status() {
        var standing = standing();
        return standing == null ? null : standing.status();
    }

    @Nullable
    String statusOf() {
        var standing = standing();
        return standing == null ? null : standing.claim();
    }

    List<Ref> configurations() {
        return Ref.first(most, configurationIds());
    }

    List<Ref> mechanisms() {
        return Ref.first(most, concepts(ConfigurationRole.MECHANISM));
    }

    List<Ref> resources() {
        return Ref.first(most, concepts(ConfigurationRole.RESOURCE));
    }

    List<Ref> contexts() {
        return Ref.first(most, concepts(ConfigurationRole.CONTEXT));
    }

    List<Ref> effects() {
        return Ref.first(most, effectsBeside);
    }

    List<Ref> alignments() {
        return Ref.first(most, alignmentIds());
    }

    boolean truncated() {
        return Stream.of(
                        configurationIds(),
                        concepts(ConfigurationRole.MECHANISM),
                        concepts(ConfigurationRole.RESOURCE),
                        concepts(ConfigurationRole.CONTEXT),
                        outcomeIds(),
                        effectsBeside,
                        alignmentIds())
                .anyMatch(ids -> ids.size() > most);
    }

    /** The same cell with so many nodes in each list. */
    Cell showing(int atMost) {
        return new Cell(row, column, coded, aligned, effectsBeside, elsewhere, atMost, asked);
    }

    /** How many cells of its column each configuration stands in, by column and configuration. */
    static Map<List<String>, Long> places(Stream<Cell> cells) {
        return cells.flatMap(cell -> cell.coded().stream().map(one -> List.of(cell.column, one.id())))
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
    }

    /** The same cell, told which of its configurations stand in another row of its column too. */
    Cell marked(Map<List<String>, Long> places) {
        var several = coded.stream()
                .map(ConfigurationEvidence::id)
                .filter(id -> places.getOrDefault(List.of(column, id), 0L) > 1)
                .toList();
        return new Cell(row, column, coded, aligned, effectsBeside, several, most, asked);
    }

    private List<CellOutcome> produced() {
        return coded.stream()
                .flatMap(one -> one.outcomes().stream())
                .map(one -> new CellOutcome(one.direction(), one.towards(), new Ref(one.outcome())))
                .distinct()
                .toList();
    }

    private List<String> configurationIds() {
        return coded.stream().map(ConfigurationEvidence::id).distinct().toList();
    }

    private List<String> outcomeIds() {
        return produced().stream()
                .map(outcome -> outcome.outcome().id())
                .distinct()
                .toList();
    }

    private List<String> alignmentIds() {
        return aligned.stream().map(Standing::claim).distinct().toList();
    }

    private List<String> concepts(ConfigurationRole role) {
        return coded.stream().flatMap(one -> one.ids(role).stream()).distinct().toList();
    }
}
