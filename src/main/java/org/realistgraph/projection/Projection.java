package org.realistgraph.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedType;
import org.realistgraph.schema.Mapping;

/**
 * Turns the selection of one root field into ONE Cypher statement: a map projection with nested subqueries. The text
 * depends only on the shape of the selection, never on aliases or values, so that its plan is reused.
 */
final class Projection {

    private static final Pattern FITS = Pattern.compile("true /\\* (\\w+) fits \\$filter \\*/");

    private final Mapping mapping;
    private final Parameters parameters = new Parameters();
    private final NodeProjection nodes;

    private Projection(Mapping mapping, Statements statements) {
        this.mapping = mapping;
        this.nodes = new NodeProjection(mapping, parameters, new Conditions(mapping, statements, parameters));
    }

    /** The statement for a field of Query; its only column is {@code answer}. */
    static Statement of(Mapping mapping, Statements statements, Selection.Field root) {
        var projection = new Projection(mapping, statements);
        var field = (MappedField.Plain) mapping.type("Query").field(root.name());
        return new Statement(projection.root(field, root), projection.parameters.values());
    }

    /** A hand-written statement with the conditions of a filter inserted where its text names the filter. */
    static Statement of(
            Mapping mapping,
            Statements statements,
            String name,
            Map<String, ? extends @Nullable Object> values,
            MappedType filtered,
            Map<String, Object> filter) {
        var parameters = new Parameters();
        values.forEach((parameter, value) -> parameters.add(values, parameter, value));
        var conditions = new Conditions(mapping, statements, parameters);
        var text = FITS.matcher(statements.text(name))
                .replaceAll(found ->
                        Matcher.quoteReplacement(Conditions.all(conditions.of(filtered, found.group(1), filter))));
        return new Statement(text, parameters.values());
    }

    /** The statement that returns the ids of the nodes that a filter keeps. */
    static Statement ids(Mapping mapping, Statements statements, MappedType type, Map<String, Object> filter) {
        var parameters = new Parameters();
        var conditions = new Conditions(mapping, statements, parameters).of(type, "this", filter);
        return new Statement(
                "MATCH (this:" + type.nodeLabel() + ")\nWHERE " + Conditions.all(conditions)
                        + "\nRETURN this.id AS id\nORDER BY id",
                parameters.values());
    }

    /** The statement that reads the nodes of several places, with one list per place, under its number. */
    static Statement of(Mapping mapping, Statements statements, List<RefPlace> places) {
        var projection = new Projection(mapping, statements);
        var entries = new ArrayList<String>();
        for (var place : places) {
            entries.add(projection.place(key(entries.size()), place));
        }
        return new Statement(
                "RETURN " + CypherText.block("{", String.join(",\n", entries), "}") + " AS answer",
                projection.parameters.values());
    }

    /** The key of a place's nodes in the result. */
    static String key(int number) {
        return "place" + number;
    }

    private String place(String key, RefPlace place) {
        var ids = parameters.add(place, "ids", List.copyOf(place.ids()));
        var label = place.type().nodeLabel();
        var lines = "UNWIND " + ids + " AS id\nMATCH (this:" + label + " {id: id})"
                + (label.equals("Node") ? "\nWHERE NOT this:Alias|Retired" : "") + "\nRETURN {id: id, node: "
                + nodes.object(place.type(), "this", place.asked(), true) + "}";
        return key + ": " + CypherText.block("COLLECT {", lines, "}");
    }

    private String root(MappedField.Plain field, Selection.Field asked) {
        var type = mapping.type(field.type());
        if (field.connection()) {
            return "RETURN " + nodes.connection(type, "this", null, asked, false) + " AS answer";
        }
        var found = "(this:" + type.nodeLabel() + ")"
                + (type.nodeLabel().equals("Node") ? "\nWHERE NOT this:Alias|Retired" : "");
        if (field.list()) {
            if (asked.argument("ids") instanceof List<?> several && several.size() > PageSize.LARGEST) {
                PageSize.of(several.size(), asked.name() + ".ids");
            }
            var ids = parameters.add(asked.arguments(), "ids", asked.argument("ids"));
            return "UNWIND range(0, size(" + ids + ") - 1) AS position\nOPTIONAL MATCH (:Node {id: " + ids
                    + "[position]})-[:ALIAS_OF]->{0,1}" + found + "\nRETURN "
                    + nodes.object(type, "this", asked.children(), true)
                    + " AS answer\nORDER BY position";
        }
        var id = parameters.add(asked.arguments(), "id", asked.argument("id"));
        return "MATCH (:Node {id: " + id + "})-[:ALIAS_OF]->{0,1}" + found + "\nRETURN "
                + nodes.object(type, "this", asked.children(), false) + " AS answer";
    }
}
