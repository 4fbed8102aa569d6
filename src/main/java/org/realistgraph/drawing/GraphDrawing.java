package org.realistgraph.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Voices;
import org.realistgraph.graph.Facts;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.Reader;
import org.springframework.stereotype.Component;

/** Draws a selection of the graph in four statements: what it names, the nodes, what joins them, and the sources. */
@Component
final class GraphDrawing {

    private static final Set<String> NODES = Set.of(
            "Intervention", "Context", "Moderator", "Resource", "Mechanism", "Configuration", "Outcome", "Effect");
    private static final Set<String> EDGES = Set.of("Ripple", "Moderation", "Alignment", "Embedding");

    private final Reader reader;

    GraphDrawing(Reader reader) {
        this.reader = reader;
    }

    Drawing of(GraphSelection selection) {
        var named = reader.facts("query/drawing/selection", Map.of("ids", selection.ids()));
        named.forEach(GraphDrawing::require);
        var nodes = reader.facts("query/drawing/nodes", Map.of("ids", List.copyOf(nodes(named))));
        var drawn = nodes(named);
        nodes.forEach(node -> node.all("parts").forEach(part -> drawn.add(part.text("id"))));
        var relations = reader.facts(
                "query/drawing/relations",
                Map.of(
                        "ids", List.copyOf(drawn),
                        "named", named.stream().map(row -> row.text("id")).toList(),
                        "statuses", selection.statuses()));
        return drawing(nodes, relations);
    }

    private Drawing drawing(Collection<Facts> nodes, Collection<Facts> relations) {
        var claims = new ArrayList<>(nodes);
        claims.addAll(relations);
        var voices = Voices.behind(reader, claims);
        var canvas = new Canvas();
        nodes.forEach(node -> draw(canvas, node, voices));
        relations.forEach(row -> Relation.of(row, voices).on(canvas));
        return canvas.drawing(Map.of());
    }

    private static void draw(Canvas canvas, Facts node, Voices voices) {
        var id = node.text("id");
        var label = node.text("label");
        var kind = DrawnNodeKind.of(node.text("noun"));
        if (kind == DrawnNodeKind.CONFIGURATION) {
            var balance = Balance.of(voices.mentions(node), node.number("disputes"));
            canvas.configuration(id, label, balance, node.text("status"), Part.of(node));
        } else {
            canvas.node(kind, id, label);
        }
    }

    /** What is drawn as a node: whatever is named, and the ends of a claim that joins two. */
    private static Set<String> nodes(Collection<Facts> named) {
        var nodes = new TreeSet<String>();
        for (var row : named) {
            nodes.addAll(NODES.contains(row.text("noun")) ? List.of(row.text("id")) : row.texts("ends"));
        }
        return nodes;
    }

    private static void require(Facts row) {
        if (row.textOrNull("id") == null) {
            throw new Refusal(Code.UNKNOWN_ID, "There is nothing with that id.")
                    .of(row.text("asked"))
                    .at(GraphSelection.PATH)
                    .hint("Find the id with search.");
        }
        var noun = row.text("noun");
        if (!NODES.contains(noun) && !EDGES.contains(noun)) {
            throw new Refusal(Code.WRONG_NOUN, "A %s cannot be drawn.".formatted(noun))
                    .of(row.text("asked"))
                    .at(GraphSelection.PATH)
                    .hint("Name concepts and claims; of a source, the claims for which it is evidence.");
        }
    }
}
