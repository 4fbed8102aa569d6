package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.Standing;
import org.realistgraph.concept.Concepts;
import org.realistgraph.evidence.ConfigurationEvidence;

/** Lays configurations out in the rows of a comparison: on the nearest broader concept that two columns share. */
final class RowLayout {

    private final List<Column> columns;
    private final List<ConfigurationEvidence> configurations;
    private final ComparedBy by;
    private final CellQuestion asked;
    private final Concepts concepts;
    private final Map<String, Set<String>> columnsByConcept = new HashMap<>();

    private RowLayout(
            List<Column> columns, List<ConfigurationEvidence> configurations, ComparedBy by, CellQuestion asked) {
        this.columns = columns;
        this.configurations = configurations;
        this.by = by;
        this.asked = asked;
        this.concepts = asked.concepts();
    }

    static List<ComparisonRow> of(
            List<Column> columns, List<ConfigurationEvidence> configurations, ComparedBy by, CellQuestion asked) {
        return new RowLayout(columns, configurations, by, asked).rows();
    }

    private List<ComparisonRow> rows() {
        for (var configuration : configurations) {
            concepts.upwards(by.of(configuration))
                    .forEach(concept -> columns.stream()
                            .filter(column -> column.holds(configuration))
                            .forEach(column -> columnsByConcept
                                    .computeIfAbsent(concept, any -> new TreeSet<>())
                                    .add(column.id())));
        }
        var rows = new ArrayList<ComparisonRow>();
        meeting().forEach(concept -> rows.add(row(concept)));
        if (configurations.stream().anyMatch(one -> by.of(one).isEmpty())) {
            rows.add(row(null));
        }
        rows.sort(Comparator.comparing((ComparisonRow row) -> row.key() == null)
                .thenComparing(row -> -row.filled().size())
                .thenComparing(ComparisonRow::label)
                .thenComparing(row -> String.valueOf(row.key())));
        var places = Cell.places(rows.stream().flatMap(row -> row.cells().stream()));
        return rows.stream().map(row -> row.each(cell -> cell.marked(places))).toList();
    }

    /** The concepts on which something is compared: the nearest that two columns share, else the coded one itself. */
    private Set<String> meeting() {
        var meeting = new TreeSet<String>();
        for (var configuration : configurations) {
            for (var concept : by.of(configuration)) {
                var shared = concepts.nearest(
                        concept,
                        one -> columnsByConcept.getOrDefault(one, Set.of()).size() > 1);
                meeting.addAll(shared.isEmpty() ? Set.of(concept) : shared);
            }
        }
        return meeting;
    }

    private ComparisonRow row(@Nullable String concept) {
        var label = concept == null ? by.notCoded() : concepts.label(concept);
        return new ComparisonRow(
                concept,
                label,
                columns.stream().map(column -> cell(concept, column)).toList());
    }

    private Cell cell(@Nullable String concept, Column column) {
        var within = new ArrayList<ConfigurationEvidence>();
        var alignments = new LinkedHashSet<Standing>();
        for (var configuration : configurations) {
            var ways = column.holds(configuration) ? ways(configuration, concept) : List.<List<Standing>>of();
            if (!ways.isEmpty()) {
                within.add(configuration);
                ways.forEach(alignments::addAll);
                alignments.addAll(column.via(configuration));
            }
        }
        return new Cell(
                concept == null ? "" : concept, column.id(), within, alignments, column.effectsOn(within), asked);
    }

    /** The ways from what a configuration names to a row; none where it does not belong there. */
    private List<List<Standing>> ways(ConfigurationEvidence configuration, @Nullable String row) {
        var compared = by.of(configuration);
        if (row == null) {
            return compared.isEmpty() ? List.of(List.of()) : List.of();
        }
        return compared.stream()
                .map(concepts::upwards)
                .filter(up -> up.containsKey(row))
                .map(up -> up.getOrDefault(row, List.of()))
                .toList();
    }
}
