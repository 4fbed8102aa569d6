package org.realistgraph.comparison;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.Grid.Line;
import org.realistgraph.graph.Answered;
import org.realistgraph.graph.Reader;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.stereotype.Component;

/** Draws maps: three statements for what is counted, one for a filter, and one for the nodes that are asked for. */
@Component
final class EvidenceMaps {

    private final Reader reader;

    EvidenceMaps(Reader reader) {
        this.reader = reader;
    }

    EvidenceMap draw(
            Drawn drawn, @Nullable Map<String, Object> filter, MapSize size, DataFetchingFieldSelectionSet asked) {
        var ids = filter == null ? null : reader.ids("Configuration", filter);
        var grid = Grid.of(drawn, Material.read(reader, ids, null, drawn.statuses()), size);
        requireKeys(grid.rows(), drawn.rows(), "evidenceMap.rows");
        requireKeys(grid.columns(), drawn.columns(), "evidenceMap.columns");
        var places = reader.places(asked);
        EvidenceMap.want(places, drawn, grid, size);
        reader.fill(places);
        return EvidenceMap.of(places, grid, size);
    }

    List<Answered> published(DataFetchingFieldSelectionSet asked) {
        var fields = asked.getImmediateFields();
        return reader.rows("comparison/published-map", Map.of(), "PublishedCount", fields, List.of("category")).stream()
                .map(Reader.Row::object)
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
