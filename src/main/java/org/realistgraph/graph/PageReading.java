package org.realistgraph.graph;

import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code {rows: [{node, order}], count}} as a Relay connection. */
final class PageReading {

    private final List<SelectedField> asked;
    private final Selection.Field connection;
    private final Selection nodes;
    private final String order;

    PageReading(List<SelectedField> asked, Selection.Field connection) {
        this.asked = asked;
        this.connection = connection;
        this.nodes = connection.children().nodes();
        var orderBy = connection.argument("orderBy");
        this.order = orderBy == null ? Order.BY_ID.name() : orderBy.toString();
    }

    Answered read(@Nullable Object raw) {
        var page = raw instanceof Map<?, ?> map ? map : Map.of();
        var found = page.get("rows") instanceof List<?> rows ? rows : List.of();
        var size = Page.size(connection);
        var rows = found.subList(0, Math.min(size, found.size()));
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : asked) {
            values.put(field.getResultKey(), value(field, rows, found.size() > size, page.get("count")));
        }
        return new Answered(values);
    }

    private @Nullable Object value(SelectedField field, List<?> rows, boolean more, @Nullable Object count) {
        var below = field.getSelectionSet().getImmediateFields();
        return switch (field.getName()) {
            case "nodes" -> nodes(below, rows);
            case "edges" -> edges(below, rows);
            case "pageInfo" -> pageInfo(below, rows, more);
            case "totalCount" -> count instanceof Long total ? Math.min(total, Page.COUNTED) : null;
            case "totalCountIsExact" -> count instanceof Long total && (total <= Page.COUNTED || !isFiltered());
            default -> field.getName();
        };
    }

    private boolean isFiltered() {
        return !Conditions.asFilter(connection.argument("filter")).isEmpty();
    }

    private @Nullable Object nodes(List<SelectedField> below, List<?> rows) {
        return Reading.of(below, nodes)
                .read(rows.stream().map(PageReading::node).toList());
    }

    private List<Answered> edges(List<SelectedField> below, List<?> rows) {
        var edges = new ArrayList<Answered>();
        for (var row : rows) {
            var values = new LinkedHashMap<String, @Nullable Object>();
            for (var field : below) {
                values.put(
                        field.getResultKey(),
                        field.getName().equals("cursor")
                                ? cursor(row)
                                : Reading.of(field.getSelectionSet().getImmediateFields(), nodes)
                                        .read(node(row)));
            }
            edges.add(new Answered(values));
        }
        return edges;
    }

    private Answered pageInfo(List<SelectedField> below, List<?> rows, boolean more) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : below) {
            values.put(
                    field.getResultKey(),
                    switch (field.getName()) {
                        case "hasNextPage" -> more;
                        case "hasPreviousPage" -> connection.argument("after") != null;
                        case "startCursor" -> rows.isEmpty() ? null : cursor(rows.getFirst());
                        case "endCursor" -> rows.isEmpty() ? null : cursor(rows.getLast());
                        default -> field.getName();
                    });
        }
        return new Answered(values);
    }

    private static @Nullable Object node(Object row) {
        return ((Map<?, ?>) row).get("node");
    }

    private String cursor(Object row) {
        return ((Map<?, ?>) row).get("order") instanceof List<?> valueAndId ? Cursor.format(order, valueAndId) : "";
    }
}
