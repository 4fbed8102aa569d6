package org.realistgraph.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.EvidenceMap.MapKey;
import org.realistgraph.comparison.MapQuestion.MapBreadth;
import org.realistgraph.evidence.Material;
import org.realistgraph.evidence.ScopeInput;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.Reader;
import org.realistgraph.projection.Ref;
import org.realistgraph.safety.SafetyFacts;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Draws maps, in three statements of its own, one for a filter and one for safety. */
@Controller
final class EvidenceMaps {

    /** A count of a published evidence map. */
    record PublishedCount(
            String category, Ref statistic, @Nullable Ref review, Ref intervention) {

        private static PublishedCount of(Row row) {
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

    @QueryMapping
    EvidenceMap evidenceMap(
            @Argument MapAxis rows,
            @Argument MapAxis columns,
            @Argument @Nullable List<String> rowIds,
            @Argument @Nullable List<String> columnIds,
            @Argument MapBreadth breadth,
            @Argument @Nullable ScopeInput scope,
            @Argument int firstRows,
            @Argument int firstColumns,
            @Argument int perCell,
            @Argument @Nullable Map<String, Object> filter) {
        return draw(
                new MapQuestion(
                        rows, columns, rowIds, columnIds, breadth, scoped(scope), firstRows, firstColumns, perCell),
                filter);
    }

    private static ScopeInput scoped(@Nullable ScopeInput scope) {
        return ScopeInput.of(scope, "evidenceMap.scope");
    }

    private EvidenceMap draw(MapQuestion drawn, @Nullable Map<String, Object> filter) {
        var ids = filter == null ? null : reader.ids("Configuration", filter);
        var material = Material.read(reader, ids, null, drawn.chosen(), drawn.scope());
        drawn.down().require(material.concepts());
        drawn.across().require(material.concepts());
        var grid = MapGrid.of(drawn, material, SafetyFacts.beside(material, reader));
        requireKeys(grid.rows(), drawn.rows(), "evidenceMap.rows");
        requireKeys(grid.columns(), drawn.columns(), "evidenceMap.columns");
        return grid.shown(drawn);
    }

    @QueryMapping
    List<PublishedCount> publishedMap() {
        return reader.facts("query/comparison/published-map", Map.of()).stream()
                .map(PublishedCount::of)
                .toList();
    }

    private static void requireKeys(List<MapKey> keys, MapAxis axis, String path) {
        if (keys.stream().noneMatch(MapKey::isCoded)) {
            throw new Refusal(Code.EMPTY_AXIS, "No selected configuration has a value on this axis.")
                    .withValue(axis)
                    .at(path)
                    .hint("Choose another axis, or a wider filter.");
        }
    }
}
