package org.realistgraph.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedType;

/**
 * Writes the part of a statement that finds one page of a list: which nodes, in which order, after which cursor. A page
 * of all nodes of a noun walks an index; a page filtered by a concept's id starts at that concept.
 */
final class PageClause {

    static final int COUNTED = 10_000;

    private final Conditions conditions;
    private final Parameters parameters;
    private final MappedType type;
    private final String variable;
    private final Selection.Field field;
    private final Map<String, Object> filter;
    private final @Nullable StartConcept start;
    private final Map<String, Object> rest;
    private final Order order;
    private final @Nullable Cursor after;

    PageClause(Conditions conditions, Parameters parameters, MappedType type, String variable, Selection.Field field) {
        this.conditions = conditions;
        this.parameters = parameters;
        this.type = type;
        this.variable = variable;
        this.field = field;
        this.filter = Conditions.asFilter(field.argument("filter"));
        this.start = StartConcept.of(type, filter, conditions);
        this.rest = start == null ? filter : Conditions.without(filter, start.field());
        this.order = Order.of(field.argument("orderBy"), type);
        this.after = field.argument("after") instanceof String text
                ? Cursor.parse(text, order.name(), order.type(), order.byId() || order.nullable())
                : null;
    }

    Order order() {
        return order;
    }

    boolean hasCursor() {
        return after != null;
    }

    /** One row more than the page holds, to detect a next page. */
    private String limit() {
        return parameters.add(field.arguments(), "first", size(field) + 1L);
    }

    static int size(Selection.Field field) {
        return PageSize.of(field.argument("first"), field.name() + ".first");
    }

    /** The value by which the list is ordered, and the id: the content of a cursor. */
    String valueAndId() {
        return "[" + (order.byId() ? "null" : variable + "." + order.property()) + ", " + variable + ".id]";
    }

    /** The lines that find the page among the nodes at the end of a relation. */
    String lines(String pattern) {
        var kept = conditions.of(type, variable, filter);
        kept.addAll(afterCursor());
        return "MATCH " + pattern + where(kept) + sortedAndCut();
    }

    /** The lines that find the page among all nodes of the type. */
    String lines() {
        if (start != null) {
            var kept = conditions.of(type, variable, rest);
            kept.addAll(afterCursor());
            return started(start, kept) + sortedAndCut();
        }
        return order.byId() ? walked(List.of(afterId())) : branches();
    }

    /** Whether the count of a list is exact: without a filter, the store keeps the number. */
    static boolean isCountedWhole(Selection.Field field) {
        return Conditions.saysNothing(Conditions.asFilter(field.argument("filter")));
    }

    /** The subquery that counts the list; a filtered list is counted up to one more than the exact limit. */
    String count(@Nullable String pattern) {
        var node = "(" + variable + ":" + type.nodeLabel() + ")";
        if (isCountedWhole(field)) {
            return "COUNT { " + (pattern == null ? node : pattern) + " }";
        }
        var matched = pattern == null && start != null
                ? started(start, conditions.of(type, variable, rest))
                : "MATCH " + (pattern == null ? node : pattern) + where(conditions.of(type, variable, filter));
        return CypherText.block("COUNT {", matched + "\nRETURN " + variable + " LIMIT " + (COUNTED + 1), "}");
    }

    /**
     * Filters nodes after a DISTINCT, because the WHERE of a DISTINCT may not contain a subquery that declares a
     * variable.
     */
    private String started(StartConcept from, List<String> kept) {
        var lines = from.lines(variable, parameters, filter);
        return kept.isEmpty() ? lines : lines + "\nWITH " + variable + where(kept);
    }

    private String sortedAndCut() {
        return "\nWITH " + variable + " ORDER BY " + sorting(order.property()) + " LIMIT " + limit();
    }

    private String sorting(String property) {
        var byId = variable + ".id" + order.direction();
        var byValue = variable + "." + property;
        return switch (property) {
            case "id" -> byId;
            default ->
                order.descending() ? "(" + byValue + " IS NULL), " + byValue + " DESC, " + byId : byValue + ", " + byId;
        };
    }

    private List<String> afterCursor() {
        if (after == null) {
            return List.of();
        }
        if (order.byId()) {
            return List.of(afterId());
        }
        var property = variable + "." + order.property();
        if (after.value() == null) {
            return List.of("(" + property + " IS NULL AND " + afterId() + ")");
        }
        var value = parameters.add(field.arguments(), "after_value", after.value());
        return List.of("(" + property + " " + order.comparison() + " " + value + " OR (" + property + " = " + value
                + " AND " + afterId() + ") OR " + property + " IS NULL)");
    }

    private String afterId() {
        return after == null
                ? variable + ".id IS NOT NULL"
                : variable + ".id " + order.comparison() + " "
                        + parameters.add(field.arguments(), "after_id", after.id());
    }

    /** One walk through an index: the conditions with which it begins, then the filter. */
    private String walked(List<String> begin) {
        var kept = new ArrayList<>(begin);
        kept.addAll(conditions.of(type, variable, filter));
        return "MATCH (" + variable + ":" + type.nodeLabel() + ")" + where(kept) + "\nWITH " + variable + " ORDER BY "
                + walkOrder() + " LIMIT " + limit();
    }

    /** A property that the filter fixes comes first in the order, so that the property's index returns sorted rows. */
    private String walkOrder() {
        return type.fields().stream()
                .filter(candidate -> candidate instanceof MappedField.Property property
                        && !property.list()
                        && filter.get(property.name()) instanceof List<?> values
                        && values.size() == 1
                        && !property.name().equals("id"))
                .findFirst()
                .map(property -> variable + "." + property.name() + order.direction() + ", " + sorting("id"))
                .orElse(sorting("id"));
    }

    /** Equal value and later id, then later value, then no value: each branch walks the index (property, id). */
    private String branches() {
        var property = variable + "." + order.property();
        var byValue = property + order.direction() + ", " + variable + ".id" + order.direction();
        var anyId = variable + ".id IS NOT NULL";
        var branches = new ArrayList<String>();
        if (after == null) {
            branches.add(branch(List.of(property + " IS NOT NULL", anyId), byValue));
        } else if (after.value() != null) {
            var value = parameters.add(field.arguments(), "after_value", after.value());
            branches.add(branch(List.of(property + " = " + value, afterId()), byValue));
            branches.add(branch(List.of(property + " " + order.comparison() + " " + value, anyId), byValue));
        }
        if (order.nullable()) {
            var from = after != null && after.value() == null ? afterId() : anyId;
            branches.add(branch(List.of(property + " IS NULL", from), variable + ".id" + order.direction()));
        }
        return CypherText.block("CALL () {", String.join("\nUNION ALL\n", branches), "}") + "\nWITH " + variable
                + " LIMIT " + limit();
    }

    private String branch(List<String> begin, String sorting) {
        var kept = new ArrayList<>(begin);
        kept.addAll(conditions.of(type, variable, filter));
        return "MATCH (" + variable + ":" + type.nodeLabel() + ")" + where(kept) + "\nRETURN " + variable + " ORDER BY "
                + sorting + " LIMIT " + limit();
    }

    private static String where(List<String> kept) {
        return kept.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", kept);
    }
}
