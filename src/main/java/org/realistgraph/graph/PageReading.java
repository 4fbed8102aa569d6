package org.realistgraph.graph;

import graphql.schema.SelectedField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code {rows, count}}, each row a node or {@code {node, order}}, as a Relay connection. */
final class PageReading {

    /** The rows of one page, whether more follow them, and how many there are in all, where that was asked for. */
    private record Rows(
            List<?> shown, boolean more, @Nullable Object count) {}

    /** A field under the key of the response, and how it is read from a page or from one of its rows. */
    private record Item<T>(String responseKey, Function<T, @Nullable Object> value) {}

    private final Selection.Field connection;
    private final Selection nodes;
    private final String order;
    private final boolean withCursors;
    private final List<Item<Rows>> items;
    private final boolean renamed;

    PageReading(Collection<SelectedField> asked, Selection.Field connection) {
        this.connection = connection;
        this.nodes = connection.children().nodes();
        var orderBy = connection.argument("orderBy");
        this.order = orderBy == null ? Order.BY_ID.name() : orderBy.toString();
        this.withCursors = connection.children().asksForCursor();
        this.items = items(asked, this::value);
        this.renamed = Reading.renames(asked);
    }

    Answered read(@Nullable Object raw) {
        var page = raw instanceof Map<?, ?> map ? map : Map.of();
        var found = page.get("rows") instanceof List<?> rows ? rows : List.of();
        var size = Page.size(connection);
        var shown = found.subList(0, Math.min(size, found.size()));
        return answered(items, new Rows(shown, found.size() > size, page.get("count")), renamed);
    }

    private Function<Rows, @Nullable Object> value(SelectedField field) {
        var below = field.getSelectionSet().getImmediateFields();
        return switch (field.getName()) {
            case "nodes" -> {
                var reading = Reading.of(below, nodes);
                yield page -> page.shown().stream()
                        .map(row -> reading.read(node(row)))
                        .toList();
            }
            case "edges" -> {
                var edge = items(below, this::edge);
                var renames = Reading.renames(below);
                yield page -> page.shown().stream()
                        .map(row -> answered(edge, row, renames))
                        .toList();
            }
            case "pageInfo" -> {
                var info = items(below, this::pageInfo);
                var renames = Reading.renames(below);
                yield page -> answered(info, page, renames);
            }
            case "totalCount" ->
                page -> page.count() instanceof Long total ? (Object) (isExact(total) ? total : Page.COUNTED) : null;
            case "totalCountIsExact" -> page -> page.count() instanceof Long total && isExact(total);
            default -> page -> field.getName();
        };
    }

    private boolean isExact(long total) {
        return total <= Page.COUNTED || Page.isCountedWhole(connection);
    }

    private Function<Object, @Nullable Object> edge(SelectedField field) {
        if (field.getName().equals("cursor")) {
            return this::cursor;
        }
        var reading = Reading.of(field.getSelectionSet().getImmediateFields(), nodes);
        return row -> reading.read(node(row));
    }

    private Function<Rows, @Nullable Object> pageInfo(SelectedField field) {
        return switch (field.getName()) {
            case "hasNextPage" -> Rows::more;
            case "hasPreviousPage" -> page -> connection.argument("after") != null;
            case "startCursor" ->
                page -> page.shown().isEmpty() ? null : cursor(page.shown().getFirst());
            case "endCursor" ->
                page -> page.shown().isEmpty() ? null : cursor(page.shown().getLast());
            default -> page -> field.getName();
        };
    }

    private @Nullable Object node(Object row) {
        return withCursors ? ((Map<?, ?>) row).get("node") : row;
    }

    private String cursor(Object row) {
        return ((Map<?, ?>) row).get("order") instanceof List<?> valueAndId ? Cursor.format(order, valueAndId) : "";
    }

    private static <T> List<Item<T>> items(
            Collection<SelectedField> asked, Function<SelectedField, Function<T, @Nullable Object>> value) {
        return asked.stream()
                .map(field -> new Item<>(field.getResultKey(), value.apply(field)))
                .toList();
    }

    private static <T> Answered answered(List<Item<T>> items, T from, boolean renamed) {
        Map<String, @Nullable Object> values = LinkedHashMap.newLinkedHashMap(items.size());
        items.forEach(item -> values.put(item.responseKey(), item.value().apply(from)));
        return new Answered(values, renamed);
    }
}
