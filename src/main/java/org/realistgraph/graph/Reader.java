package org.realistgraph.graph;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers root fields: one projection, one statement, one reading. */
public final class Reader {

    private final Graph graph;
    private final Mapping mapping;
    private final Statements statements;

    public Reader(Graph graph, Mapping mapping, Statements statements) {
        this.graph = graph;
        this.mapping = mapping;
        this.statements = statements;
    }

    /** What a root field asks for: one node by its id, several by theirs, or a page of a list. */
    public @Nullable Object answer(DataFetchingEnvironment environment) {
        var name = environment.getField().getName();
        var below = environment.getSelectionSet().getImmediateFields();
        var root = new Selection.Field(name, name, environment.getArguments(), Set.of(), below);
        var rows = answers(Projection.of(mapping, statements, root));
        var field = (MappedField.Plain) mapping.type("Query").field(name);
        if (field.connection()) {
            return new PageReading(below, root).read(rows.getFirst());
        }
        var nodes = Reading.of(below, root.children());
        if (field.list()) {
            return nodes.read(rows);
        }
        return rows.isEmpty() ? null : nodes.read(rows.getFirst());
    }

    /** A row of a whole statement: an object of the type asked for, and the columns kept beside it. */
    public record Row(Answered object, Map<String, @Nullable Object> columns) {

        public @Nullable Object column(String name) {
            return columns.get(name);
        }
    }

    /**
     * The rows of a whole statement of cypher/query, each as an object of a type. Nodes are returned as columns named like
     * the type's fields; what is asked of them is projected in the same statement. {@code columns} names what else to keep.
     */
    public List<Row> rows(
            String file,
            Map<String, ? extends @Nullable Object> values,
            String type,
            List<SelectedField> asked,
            List<String> columns) {
        var selection = Selection.of(asked);
        var reading = Reading.of(asked, selection);
        var statement = Projection.of(mapping, statements, file, values, mapping.type(type), selection, columns);
        return graph.read(statement).stream()
                .map(row -> new Row(reading.object(row.get("answer") instanceof Map<?, ?> map ? map : Map.of()), row))
                .toList();
    }

    /** The rows of a whole statement, named query/…, for an analysis that counts on them itself. */
    public List<Facts> facts(String name, Map<String, ? extends @Nullable Object> values) {
        return graph.read(new Statement(statements.text(name), values)).stream()
                .map(Facts::new)
                .toList();
    }

    /**
     * The same, where the statement asks what a filter of that type keeps: <code>true /* x fits $filter *&#47;</code> in its text
     * says whether the node x is kept.
     */
    public List<Facts> facts(
            String name, Map<String, ? extends @Nullable Object> values, String type, Map<String, Object> filter) {
        return graph.read(Projection.of(mapping, statements, name, values, mapping.type(type), filter)).stream()
                .map(Facts::new)
                .toList();
    }

    /** The ids of all nodes of a type that a filter of the schema keeps. */
    public List<String> ids(String type, Map<String, Object> filter) {
        return graph.read(Projection.ids(mapping, statements, mapping.type(type), filter)).stream()
                .map(row -> new Facts(row).text("id"))
                .toList();
    }

    /** The places of an answer at which nodes stand; {@link #fill} reads them. */
    public Places places(DataFetchingFieldSelectionSet asked) {
        return new Places(mapping, asked);
    }

    /** Reads the nodes of all places in one statement; in none where no node is asked for. */
    public Places fill(Places places) {
        var wanted = places.wanted();
        if (!wanted.isEmpty()) {
            places.take((Map<?, ?>) Objects.requireNonNull(
                    answers(Projection.of(mapping, statements, wanted)).getFirst()));
        }
        return places;
    }

    private List<@Nullable Object> answers(Statement statement) {
        var answers = new ArrayList<@Nullable Object>();
        graph.read(statement).forEach(row -> answers.add(row.get("answer")));
        return answers;
    }
}
