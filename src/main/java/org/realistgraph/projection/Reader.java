package org.realistgraph.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Row;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;
import org.realistgraph.projection.Selection.Field;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.Mapping;

/** Reads the graph for root fields and analyses, with one statement per read. */
public final class Reader {

    private final Graph graph;
    private final Mapping mapping;
    private final Statements statements;

    public Reader(Graph graph, Mapping mapping, Statements statements) {
        this.graph = graph;
        this.mapping = mapping;
        this.statements = statements;
    }

    /** Reads the data of a root field: one node by id, several nodes by their ids, or a page of a list. */
    @Nullable
    public Object read(Field root) {
        var rows = answers(Projection.of(mapping, statements, root));
        var field = (MappedField.Plain) mapping.type("Query").field(root.name());
        if (field.list() && !field.connection()) {
            return rows;
        }
        return rows.isEmpty() ? null : rows.getFirst();
    }

    /** The rows of a hand-written statement, named query/…, for an analysis that computes on them. */
    public List<Row> facts(String name, Map<String, ? extends @Nullable Object> values) {
        return graph.read(new Statement(statements.text(name), values)).stream()
                .map(Row::new)
                .toList();
    }

    /**
     * The rows of a statement with a filter of this type: <code>true /* x fits $filter *&#47;</code> in its text is
     * replaced by the condition that the filter keeps the node x.
     */
    public List<Row> facts(
            String name, Map<String, ? extends @Nullable Object> values, String type, Map<String, Object> filter) {
        return graph.read(Projection.of(mapping, statements, name, values, mapping.type(type), filter)).stream()
                .map(Row::new)
                .toList();
    }

    /** The ids of all nodes of a type that a filter keeps. */
    public List<String> ids(String type, Map<String, Object> filter) {
        var rows = graph.read(Projection.ids(mapping, statements, mapping.type(type), filter));
        return Row.ids(rows.stream().map(Row::new).toList());
    }

    /**
     * Reads the nodes of all places in one statement, or in none if there are no places. Returns whether all nodes
     * exist.
     */
    public boolean fill(Collection<RefPlace> places) {
        if (places.isEmpty()) {
            return true;
        }
        var several = List.copyOf(places);
        var answer = new Row((Map<?, ?>) Objects.requireNonNull(
                answers(Projection.of(mapping, statements, several)).getFirst()));
        for (var i = 0; i < several.size(); i++) {
            for (var found : answer.all(Projection.key(i))) {
                several.get(i).take(found.text("id"), (Map<?, ?>)
                        Objects.requireNonNull(found.values().get("node")));
            }
        }
        return several.stream().allMatch(RefPlace::isComplete);
    }

    private List<@Nullable Object> answers(Statement statement) {
        var answers = new ArrayList<@Nullable Object>();
        graph.read(statement).forEach(row -> answers.add(row.get("answer")));
        return answers;
    }
}
