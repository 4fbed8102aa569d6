package org.realistgraph.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedType;
import org.realistgraph.schema.Mapping;

/** Writes the selection on a node as a map projection: its properties, and subqueries for related nodes. */
final class NodeProjection {

    private final Mapping mapping;
    private final Parameters parameters;
    private final Conditions conditions;

    NodeProjection(Mapping mapping, Parameters parameters, Conditions conditions) {
        this.mapping = mapping;
        this.parameters = parameters;
        this.conditions = conditions;
    }

    /** One node as a map; for an abstract type, one map for each shape among its possible types. */
    String object(MappedType type, String variable, Selection asked, boolean belowList) {
        if (!type.isAbstract()) {
            return map(variable, entries(type, variable, asked, belowList));
        }
        var kinds = Set.copyOf(type.concrete());
        var shared = asked.where(field -> field.types().containsAll(kinds));
        var shapes = new LinkedHashMap<List<String>, List<String>>();
        for (var name : type.concrete()) {
            if (asked.all()
                    .anyMatch(field ->
                            field.types().contains(name) && !field.types().containsAll(kinds))) {
                var own = asked.where(field -> field.types().contains(name));
                shapes.computeIfAbsent(
                                entries(mapping.type(name), variable, own, belowList), entries -> new ArrayList<>())
                        .add(name);
            }
        }
        var other = map(variable, typed(anyTypeOf(variable), entries(type, variable, shared, belowList)));
        if (shapes.isEmpty()) {
            return other;
        }
        var lines = new StringBuilder();
        shapes.forEach((entries, names) -> {
            var typename = names.size() == 1 ? "'" + names.getFirst() + "'" : anyTypeOf(variable);
            lines.append(names.stream()
                            .map(name -> variable + ":" + name)
                            .collect(Collectors.joining(" OR ", "WHEN ", "")))
                    .append(" THEN ")
                    .append(map(variable, typed(typename, entries)))
                    .append("\n");
        });
        return CypherText.block("CASE", lines + "ELSE " + other, "END");
    }

    private static String anyTypeOf(String variable) {
        return "head([label IN labels(" + variable + ") WHERE NOT label IN ['Node', 'Source', 'Concept', 'Claim']])";
    }

    private static List<String> typed(String typename, List<String> entries) {
        return Stream.concat(Stream.of("__typename: " + typename), entries.stream())
                .toList();
    }

    private List<String> entries(MappedType type, String variable, Selection asked, boolean belowList) {
        return asked.inOrderOf(type)
                .map(field -> entry(type.field(field.name()), variable, field, belowList))
                .toList();
    }

    private static String map(String variable, List<String> entries) {
        return entries.isEmpty()
                ? variable + " { .id }"
                : CypherText.block(variable + " {", String.join(",\n", entries), "}");
    }

    private String entry(MappedField field, String variable, Selection.Field asked, boolean belowList) {
        return switch (field) {
            case MappedField.Property property -> property(property, variable, asked);
            case MappedField.Embedded group -> asked.key() + ": " + group(group, variable);
            case MappedField.Computed computed -> asked.key() + ": " + computed(computed, variable, asked);
            case MappedField.Relation relation -> asked.key() + ": " + related(relation, variable, asked, belowList);
            case MappedField.Plain plain -> throw new IllegalStateException(plain.name() + " is not in the graph.");
        };
    }

    /** If two types have a field of the same name, the field with arguments uses the name as its key. */
    private static String property(MappedField.Property property, String variable, Selection.Field asked) {
        return (asked.key().equals(property.name()) ? "" : asked.key() + ": " + variable) + "." + property.name();
    }

    private static String group(MappedField.Embedded group, String variable) {
        var stored = variable + "." + group.name() + "_";
        var first = stored + group.properties().getFirst().name();
        if (group.list()) {
            var items = group.properties().stream()
                    .map(property -> property.name() + ": nullIf(" + stored + property.name() + "[i], '')")
                    .collect(Collectors.joining(", "));
            return "[i IN range(0, size(coalesce(" + first + ", [])) - 1) | {" + items + "}]";
        }
        var map = group.properties().stream()
                .map(property -> property.name() + ": " + stored + property.name())
                .collect(Collectors.joining(", ", "{", "}"));
        if (group.required()) {
            return map;
        }
        var any = group.properties().stream()
                .map(property -> stored + property.name() + " IS NOT NULL")
                .collect(Collectors.joining(" OR "));
        return "CASE WHEN " + any + " THEN " + map + " END";
    }

    private String computed(MappedField.Computed field, String variable, Selection.Field asked) {
        var text = conditions.expression(field, variable);
        for (var argument : asked.arguments().entrySet()) {
            if (!text.contains("$" + argument.getKey())) {
                continue;
            }
            var value = argument.getKey().equals("first") ? (Object) PageClause.size(asked) : argument.getValue();
            var reference = parameters.add(asked.arguments(), argument.getKey(), value);
            text = text.replace("$" + argument.getKey(), reference);
        }
        return text;
    }

    private String related(MappedField.Relation relation, String variable, Selection.Field asked, boolean belowList) {
        var end = variable + "_" + asked.key();
        var type = mapping.type(relation.target());
        var pattern = "(" + variable + ")" + Conditions.arrow(relation, end) + "(" + end + ":" + type.nodeLabel() + ")";
        if (relation.connection()) {
            return connection(type, end, pattern, asked, belowList);
        }
        var below = belowList || relation.list();
        var describedBy = relation.describedBy();
        var value = describedBy == null
                ? object(type, end, asked.children(), below)
                : described(relation, mapping.type(describedBy), end, asked.children(), below);
        if (!relation.list()) {
            return CypherText.block("head(COLLECT {", "MATCH " + pattern + "\nRETURN " + value, "})");
        }
        var carried = describedBy == null ? end : end + ", " + Conditions.edge(end);
        var sorted = "\nWITH " + carried + " ORDER BY " + end + ".id";
        return CypherText.block("COLLECT {", "MATCH " + pattern + sorted + "\nRETURN " + value, "}");
    }

    private String described(
            MappedField.Relation relation, MappedType describing, String end, Selection asked, boolean belowList) {
        var entries = asked.inOrderOf(describing)
                .map(field -> field.key() + ": "
                        + (field.name().equals(relation.end())
                                ? object(mapping.type(relation.target()), end, field.children(), belowList)
                                : ofEdge(describing.field(field.name()), Conditions.edge(end), field)))
                .collect(Collectors.joining(",\n"));
        return CypherText.block("{", entries, "}");
    }

    private String ofEdge(MappedField field, String edge, Selection.Field asked) {
        return field instanceof MappedField.Computed computed
                ? computed(computed, edge, asked)
                : edge + "." + field.name();
    }

    /**
     * A page as {@code {rows, count}}; each row is a node, or {@code {node, order}} if cursors are selected. {@code
     * pattern} leads to the list from the node that holds it, if any.
     */
    String connection(
            MappedType type, String variable, @Nullable String pattern, Selection.Field asked, boolean belowList) {
        var page = new PageClause(conditions, parameters, type, variable, asked);
        if (belowList && page.hasCursor()) {
            throw new Refusal(
                            Code.AFTER_BELOW_A_LIST,
                            "The argument after cannot page " + asked.name() + " here, because it is below a list.")
                    .withValue(asked.argument("after"))
                    .at(asked.name() + ".after")
                    .hint("Query the single node by its id, and page there.");
        }
        var selected = asked.children();
        var entries = new ArrayList<String>();
        if (asksForRows(selected)) {
            var node = object(type, variable, selected.nodes(), true);
            var row = selected.asksForCursor()
                    ? CypherText.block("{", "node: " + node + ",\norder: " + page.valueAndId(), "}")
                    : node;
            var lines = (pattern == null ? page.lines() : page.lines(pattern)) + "\nRETURN " + row;
            entries.add("rows: " + CypherText.block("COLLECT {", lines, "}"));
        }
        if (selected.asksForCount()) {
            entries.add("count: " + page.count(pattern));
        }
        return CypherText.block("{", String.join(",\n", entries), "}");
    }

    private static boolean asksForRows(Selection connection) {
        return connection.asksForCursor()
                || !connection.named("nodes").isEmpty()
                || !connection.named("edges").isEmpty();
    }
}
