package org.realistgraph.chain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.CodedConfiguration.Production;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.Towards;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** Where chains begin and end, what they pass and what they avoid. */
record ChainConstraints(
        ChainsInput question, List<String> beginnings, Waypoint end, List<Set<String>> via, Set<String> avoid) {

    private static final List<String> BEGINNINGS = List.of("Configuration", "Intervention", "Context", "Mechanism");
    private static final List<String> ENDS = List.of("Outcome", "Context", "Configuration");
    private static final List<String> PASSED =
            List.of("Configuration", "Ripple", "Intervention", "Context", "Resource", "Mechanism", "Outcome");

    static ChainConstraints of(ChainsInput question, Collection<Row> rows) {
        var found = new HashMap<String, Row>();
        rows.forEach(row -> found.put(row.text("asked"), row));
        var from = Waypoint.of(found, question.from(), "input.from", BEGINNINGS);
        var end = Waypoint.of(found, question.to().id(), "input.to.id", ENDS);
        if (from.id().equals(end.id())) {
            throw new Refusal(Code.SAME_ENDS, "Start and end are the same node, because one was merged into the other.")
                    .withValue(question.to().id())
                    .at("input.to.id")
                    .hint("Choose another end.");
        }
        if (!end.noun().equals("Outcome") && question.to().isDirected()) {
            throw new Refusal(Code.CONTRADICTION, "Only an outcome has a direction.")
                    .withValue(question.to().id())
                    .at("input.to")
                    .hint("Leave direction and towards out, or name an outcome.");
        }
        var avoid = new HashSet<String>();
        several(found, question.avoid(), "input.avoid").forEach(avoid::addAll);
        return new ChainConstraints(
                question,
                found.getOrDefault(question.from(), new Row(Map.of())).texts("beginnings"),
                end,
                several(found, question.via(), "input.via"),
                avoid);
    }

    /** Whether chains may end at the configuration. */
    boolean isEnd(CodedConfiguration configuration) {
        return switch (end.noun()) {
            case "Outcome" -> configuration.produced().anyMatch(this::isEnd);
            case "Context" ->
                configuration.ids(ConfigurationRole.CONTEXT).stream().anyMatch(end.ids()::contains);
            default -> configuration.id().equals(end.id());
        };
    }

    /** Whether a walk passes all that it must. */
    boolean passes(ChainPath walk) {
        return via.stream().allMatch(walk::passes);
    }

    private boolean isEnd(Production produced) {
        var direction = question.to().direction();
        var towards = question.to().towards();
        var wished = end.members().get(produced.outcome());
        return end.ids().contains(produced.outcome())
                && (direction == null || direction == produced.direction())
                && (towards == null || towards == Towards.of(produced.direction(), wished));
    }

    private static List<Set<String>> several(Map<String, Row> found, List<String> ids, String path) {
        return ids.stream()
                .map(id -> Waypoint.of(found, id, path, PASSED).ids())
                .toList();
    }
}
