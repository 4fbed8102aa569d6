package org.realistgraph.comparison;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.evidence.Balance;
import org.realistgraph.graph.Answered;
import org.realistgraph.graph.Places;

/** A comparison as it is answered. */
record Comparison(List<ComparedIntervention> columns, List<ShownRow> rows, boolean truncated, ComparisonDrawing drawn) {

    private static final String CELLS = "rows/cells";

    public Drawing drawing() {
        return drawn.drawing();
    }

    /** A column as it is answered. */
    record ComparedIntervention(
            @Nullable Answered intervention, List<Answered> members, List<Answered> alignments, Balance balance) {}

    /** A row as it is answered. */
    record ShownRow(
            @Nullable Answered concept,
            String label,
            boolean sharedByAll,
            @Nullable Answered uniqueTo,
            List<ShownCell> cells) {}

    /** Names the nodes that it will show. */
    static void want(Places places, List<Column> columns, List<Row> rows, int perCell) {
        var ids = columns.stream().map(Column::id).toList();
        places.at("columns/intervention", "Intervention", ids)
                .at(
                        "columns/members",
                        "Intervention",
                        columns.stream()
                                .flatMap(column -> column.members().keySet().stream())
                                .toList())
                .at(
                        "columns/alignments",
                        "Alignment",
                        columns.stream()
                                .flatMap(column -> column.alignments().stream())
                                .toList())
                .at(
                        "rows/concept",
                        "Concept",
                        rows.stream().map(Row::concept).filter(Objects::nonNull).toList())
                .at("rows/uniqueTo", "Intervention", ids);
        ShownCell.want(
                places,
                CELLS,
                rows.stream().flatMap(row -> row.cells().stream()).toList(),
                perCell);
    }

    static Comparison of(
            Places places,
            List<Column> columns,
            List<Coded> configurations,
            List<Row> rows,
            int perCell,
            ComparedBy by,
            boolean truncated) {
        return new Comparison(
                columns.stream()
                        .map(column -> column(places, column, configurations))
                        .toList(),
                rows.stream().map(row -> row(places, row, perCell)).toList(),
                truncated,
                new ComparisonDrawing(columns, rows, by));
    }

    private static ComparedIntervention column(Places places, Column column, List<Coded> configurations) {
        return new ComparedIntervention(
                places.one("columns/intervention", column.id()),
                places.several("columns/members", column.members().keySet()),
                places.several("columns/alignments", column.alignments()),
                Cell.balance(configurations.stream().filter(column::holds).toList()));
    }

    private static ShownRow row(Places places, Row row, int perCell) {
        return new ShownRow(
                places.one("rows/concept", row.concept()),
                row.label(),
                row.sharedByAll(),
                places.one("rows/uniqueTo", row.uniqueTo()),
                row.cells().stream()
                        .map(cell -> ShownCell.of(cell, places, CELLS, perCell))
                        .toList());
    }
}
