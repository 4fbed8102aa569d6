package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.realistgraph.comparison.MapAxis.Spot;
import org.realistgraph.evidence.Standing;

/** A map with all its rows and columns; cells without a configuration stand in it too. */
record Grid(List<Line> rows, List<Line> columns, List<Cell> cells) {

    /** A row or a column. */
    record Line(String key, String label) {}

    private record Place(String row, String column) {}

    private record Content(List<Coded> configurations, Set<Standing> alignments) {}

    static Grid of(Drawn drawn, Material material, MapSize size) {
        var rows = new TreeMap<String, String>();
        var columns = new TreeMap<String, String>();
        var contents = new HashMap<Place, Content>();
        for (var coded : material.configurations()) {
            var across = drawn.columns().spots(coded, material.broader(), drawn.broadest());
            for (var row : drawn.rows().spots(coded, material.broader(), drawn.broadest())) {
                rows.put(row.key(), row.label());
                for (var column : across) {
                    columns.put(column.key(), column.label());
                    add(drawn, contents, row, column, coded);
                }
            }
        }
        var down = sorted(drawn.rows(), rows);
        var right = sorted(drawn.columns(), columns);
        return new Grid(down, right, cells(contents, first(down, size.rows()), first(right, size.columns())));
    }

    /** The rows or columns that are shown. */
    static List<Line> first(List<Line> keys, int most) {
        return keys.subList(0, Math.min(most, keys.size()));
    }

    private static void add(Drawn drawn, Map<Place, Content> contents, Spot row, Spot column, Coded coded) {
        var here = coded.mentions().stream()
                .filter(mention -> drawn.rows().holds(mention, row.key())
                        && drawn.columns().holds(mention, column.key()))
                .toList();
        if (here.isEmpty() && !coded.mentions().isEmpty()) {
            return;
        }
        var content = contents.computeIfAbsent(
                new Place(row.key(), column.key()), any -> new Content(new ArrayList<>(), new LinkedHashSet<>()));
        content.configurations().add(coded.with(here));
        content.alignments().addAll(Cell.standings(row.way()));
        content.alignments().addAll(Cell.standings(column.way()));
    }

    private static List<Cell> cells(Map<Place, Content> contents, List<Line> rows, List<Line> columns) {
        var empty = new Content(List.of(), Set.of());
        var cells = new ArrayList<Cell>();
        for (var row : rows) {
            for (var column : columns) {
                var content = contents.getOrDefault(new Place(row.key(), column.key()), empty);
                cells.add(new Cell(row.key(), column.key(), content.configurations(), content.alignments(), List.of()));
            }
        }
        return Cell.marked(cells);
    }

    private static List<Line> sorted(MapAxis axis, Map<String, String> labels) {
        if (labels.keySet().stream().anyMatch(key -> !key.equals(MapAxis.NOT_CODED))) {
            axis.always().forEach(key -> labels.putIfAbsent(key, key));
        }
        return labels.entrySet().stream()
                .map(key -> new Line(key.getKey(), key.getValue()))
                .sorted(Comparator.comparing((Line key) -> key.key().equals(MapAxis.NOT_CODED))
                        .thenComparing(Line::label)
                        .thenComparing(Line::key))
                .toList();
    }
}
