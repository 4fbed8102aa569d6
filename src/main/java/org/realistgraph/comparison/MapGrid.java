package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.realistgraph.comparison.EvidenceMap.MapKey;
import org.realistgraph.comparison.MapAxis.Spot;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.Material;
import org.realistgraph.safety.SafetyFacts;

/** A map with all its rows and columns, and those of its cells in which a configuration stands. */
record MapGrid(List<MapKey> rows, List<MapKey> columns, Map<Place, Cell> cells, CellQuestion asked) {

    private record Place(String row, String column) {}

    static MapGrid of(MapQuestion drawn, Material material, Supplier<SafetyFacts> safety) {
        var rows = new TreeMap<String, String>();
        var columns = new TreeMap<String, String>();
        var cells = new HashMap<Place, Cell>();
        var asked = drawn.cells(material.concepts(), safety);
        for (var coded : material.configurations()) {
            var across = drawn.across().spots(coded, material.concepts());
            for (var row : drawn.down().spots(coded, material.concepts())) {
                rows.put(row.key(), row.label());
                for (var column : across) {
                    columns.put(column.key(), column.label());
                    add(drawn, asked, cells, row, column, coded);
                }
            }
        }
        return new MapGrid(
                drawn.down().keys(rows, material.concepts()),
                drawn.across().keys(columns, material.concepts()),
                cells,
                asked);
    }

    /** As much of it as is asked for; cells without a configuration stand there too. */
    EvidenceMap shown(MapQuestion drawn) {
        var down = rows.stream().limit(drawn.firstRows()).toList();
        var right = columns.stream().limit(drawn.firstColumns()).toList();
        var shown = new ArrayList<Cell>();
        for (var row : down) {
            for (var column : right) {
                var empty = new Cell(row.key(), column.key(), List.of(), Set.of(), List.of(), asked);
                shown.add(cells.getOrDefault(new Place(row.key(), column.key()), empty));
            }
        }
        var places = Cell.places(shown.stream());
        return new EvidenceMap(
                down,
                right,
                shown.stream()
                        .map(cell -> cell.marked(places).showing(drawn.perCell()))
                        .toList(),
                down.size() < rows.size() || right.size() < columns.size());
    }

    private static void add(
            MapQuestion drawn,
            CellQuestion asked,
            Map<Place, Cell> cells,
            Spot row,
            Spot column,
            ConfigurationEvidence coded) {
        var here = coded.mentions().stream()
                .filter(mention -> drawn.rows().holds(mention, row.key())
                        && drawn.columns().holds(mention, column.key()))
                .toList();
        if (here.isEmpty() && !coded.mentions().isEmpty()) {
            return;
        }
        var cell = cells.computeIfAbsent(
                new Place(row.key(), column.key()),
                at -> new Cell(at.row(), at.column(), new ArrayList<>(), new LinkedHashSet<>(), List.of(), asked));
        cell.coded().add(coded.with(here));
        cell.aligned().addAll(row.way());
        cell.aligned().addAll(column.way());
    }
}
