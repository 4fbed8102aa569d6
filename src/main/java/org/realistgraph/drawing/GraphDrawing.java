package org.realistgraph.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Origin;
import org.realistgraph.configuration.ConfigurationPart;
import org.realistgraph.evidence.CountedSources;
import org.realistgraph.evidence.EvidenceFacts;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.Reader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Draws a selection of the graph in four statements: what it names, the nodes, what joins them, and the sources. */
@Controller
final class GraphDrawing {

    private static final Set<String> NODES = Set.of(
            "Intervention", "Context", "Moderator", "Resource", "Mechanism", "Configuration", "Outcome", "Effect");
    private static final Set<String> EDGES = Set.of("Ripple", "Moderation", "Alignment", "Embedding");

    private final Reader reader;

    GraphDrawing(Reader reader) {
        this.reader = reader;
    }

    @QueryMapping
    Drawing graph(@Argument GraphSelectionInput selection) {
        var named = reader.facts("query/drawing/selection", Map.of("ids", selection.ids()));
        named.forEach(GraphDrawing::require);
        var nodes = reader.facts("query/drawing/nodes", Map.of("ids", List.copyOf(nodes(named))));
        var drawn = nodes(named);
        nodes.forEach(node -> node.all("parts").forEach(part -> drawn.add(part.text("id"))));
        var values = Map.of("ids", List.copyOf(drawn), "named", Row.ids(named), "statuses", selection.statuses());
        return drawing(nodes, reader.facts("query/drawing/relations", values));
    }

    private Drawing drawing(Collection<Row> nodes, Collection<Row> relations) {
        var claims = new ArrayList<>(nodes);
        claims.addAll(relations);
        var sources = CountedSources.behind(reader, claims);
        var canvas = new Canvas();
        nodes.forEach(node -> draw(canvas, node, sources));
        relations.forEach(row -> RelationDrawing.draw(canvas, row, sources));
        return canvas.drawing(Map.of());
    }

    private static void draw(Canvas canvas, Row node, CountedSources sources) {
        var id = node.text("id");
        var label = node.text("label");
        var kind = DrawnNodeKind.of(node.text("noun"));
        if (kind == DrawnNodeKind.CONFIGURATION) {
            canvas.coded(node.choiceOrNull("origin", Origin.class));
            var balance = new EvidenceFacts(true, ConfigurationPart.of(node), sources.mentions(node)).text();
            canvas.configuration(
                    id, label, balance, node.choice("status", ClaimStatus.class), ConfigurationPart.of(node));
        } else {
            canvas.node(kind, id, label);
        }
    }

    /** What is drawn as a node: whatever is named, and the ends of a claim that joins two. */
    private static Set<String> nodes(Collection<Row> named) {
        var nodes = new TreeSet<String>();
        for (var row : named) {
            nodes.addAll(NODES.contains(row.text("noun")) ? List.of(row.text("id")) : row.texts("ends"));
        }
        return nodes;
    }

    private static void require(Row row) {
        if (row.textOrNull("id") == null) {
            throw Refusal.unknown(row.text("asked")).at(GraphSelectionInput.PATH);
        }
        var noun = row.text("noun");
        if (!NODES.contains(noun) && !EDGES.contains(noun)) {
            throw new Refusal(Code.WRONG_NOUN, "A %s cannot be drawn.".formatted(noun))
                    .withValue(row.text("asked"))
                    .at(GraphSelectionInput.PATH)
                    .hint("Name concepts and claims; of a source, the claims for which it is evidence.");
        }
    }
}
