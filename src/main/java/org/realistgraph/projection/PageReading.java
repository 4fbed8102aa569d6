package org.realistgraph.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.projection.Selection.Field;

/**
 * Reads {@code {rows, count}}, each row a node or {@code {node, order}}, and returns the fields of a Relay connection.
 */
public final class PageReading {

    private final Field connection;
    private final int size;
    private final String order;
    private final boolean withCursors;
    private final boolean withEdges;

    public PageReading(Field connection) {
        this.connection = connection;
        this.size = PageClause.size(connection);
        var orderBy = connection.argument("orderBy");
        this.order = orderBy == null ? Order.BY_ID.name() : orderBy.toString();
        this.withCursors = connection.children().asksForCursor();
        this.withEdges = !connection.children().named("edges").isEmpty();
    }

    /** The fields of the connection by name; fields that are not selected may be missing. */
    public Map<String, @Nullable Object> read(Object page) {
        var read = (Map<?, ?>) page;
        var found = read.get("rows") instanceof List<?> rows ? rows : List.of();
        var shown = found.subList(0, Math.min(size, found.size()));
        Map<String, @Nullable Object> fields = LinkedHashMap.newLinkedHashMap(5);
        fields.put("nodes", withCursors ? shown.stream().map(PageReading::node).toList() : shown);
        if (withEdges) {
            fields.put("edges", shown.stream().map(this::edge).toList());
        }
        if (withCursors) {
            fields.put("pageInfo", pageInfo(shown, found.size() > size));
        }
        if (read.get("count") instanceof Long total) {
            var exact = total <= PageClause.COUNTED || PageClause.isCountedWhole(connection);
            fields.put("totalCount", exact ? total : (Object) PageClause.COUNTED);
            fields.put("totalCountIsExact", exact);
        }
        return fields;
    }

    private Map<String, @Nullable Object> edge(Object row) {
        Map<String, @Nullable Object> edge = LinkedHashMap.newLinkedHashMap(2);
        edge.put("node", withCursors ? node(row) : row);
        edge.put("cursor", withCursors ? cursor(row) : null);
        return edge;
    }

    private Map<String, @Nullable Object> pageInfo(List<?> shown, boolean more) {
        Map<String, @Nullable Object> info = LinkedHashMap.newLinkedHashMap(4);
        info.put("hasNextPage", more);
        info.put("hasPreviousPage", connection.argument("after") != null);
        info.put("startCursor", shown.isEmpty() ? null : cursor(shown.getFirst()));
        info.put("endCursor", shown.isEmpty() ? null : cursor(shown.getLast()));
        return info;
    }

    private static @Nullable Object node(Object row) {
        return ((Map<?, ?>) row).get("node");
    }

    private String cursor(Object row) {
        return ((Map<?, ?>) row).get("order") instanceof List<?> valueAndId ? Cursor.format(order, valueAndId) : "";
    }
}
