package org.realistgraph.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.Grid.Line;
import org.realistgraph.graph.Facts;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.Reader;
import org.realistgraph.projection.Ref;
import org.springframework.stereotype.Component;

/** Draws maps, in three statements and one for a filter. */
@Component
final class EvidenceMaps {

    /** A count of a published evidence map. */
    record PublishedCount(
            String category, Ref statistic, @Nullable Ref review, Ref intervention) {

        private static PublishedCount of(Facts row) {
            return new PublishedCount(
                    row.text("category"),
                    new Ref(row.text("statistic")),
                    Ref.to(row.textOrNull("review")),
                    new Ref(row.text("intervention")));
        }
    }

    private final Reader reader;

    EvidenceMaps(Reader reader) {
        this.reader = reader;
    }

    EvidenceMap draw(Drawn drawn, @Nullable Map<String, Object> filter, MapSize size) {
        var ids = filter == null ? null : reader.ids("Configuration", filter);
        var grid = Grid.of(drawn, Material.read(reader, ids, null, drawn.statuses()), size);
        requireKeys(grid.rows(), drawn.rows(), "evidenceMap.rows");
        requireKeys(grid.columns(), drawn.columns(), "evidenceMap.columns");
        return new EvidenceMap(drawn, grid, size);
    }

    List<PublishedCount> published() {
        return reader.facts("query/comparison/published-map", Map.of()).stream()
                .map(PublishedCount::of)
                .toList();
    }

    private static void requireKeys(List<Line> keys, MapAxis axis, String path) {
        if (keys.stream().allMatch(key -> key.key().equals(MapAxis.NOT_CODED))) {
            throw new Refusal(Code.EMPTY_AXIS, "No claim among those asked for has anything coded on this axis.")
                    .of(axis)
                    .at(path)
                    .hint("Take another axis, or a wider filter.");
        }
    }
}
