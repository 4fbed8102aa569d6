package org.realistgraph.chain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.realistgraph.chain.Coded.Produced;
import org.realistgraph.evidence.Towards;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** Where chains begin and end, what they pass and what they avoid. */
record ChainConstraints(
        ChainQuestion question, List<String> beginnings, Waypoint end, List<Set<String>> via, Set<String> avoid) {

    private static final List<String> BEGINNINGS = List.of("Configuration", "Intervention", "Context", "Mechanism");
    private static final List<String> ENDS = List.of("Outcome", "Context", "Configuration");
    private static final List<String> PASSED =
            List.of("Configuration", "Ripple", "Intervention", "Context", "Resource", "Mechanism", "Outcome");

    static ChainConstraints of(ChainQuestion question, Collection<Row> rows) {
        var found = new HashMap<String, Row>();
        rows.forEach(row -> found.put(row.text("asked"), row));
        var from = Waypoint.of(found, question.from(), "input.from", BEGINNINGS);
        var end = Waypoint.of(found, question.to(), "input.to.id", ENDS);
        if (from.id().equals(end.id())) {
            throw new Refusal(Code.SAME_ENDS, "Both ends are one thing, which was merged.")
                    .withValue(question.to())
                    .at("input.to.id")
                    .hint("Name another end.");
        }
        if (!end.noun().equals("Outcome") && (question.direction() != null || question.towards() != null)) {
            throw new Refusal(Code.CONTRADICTION, "Only an outcome has a direction.")
                    .withValue(question.to())
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
    boolean isEnd(Coded configuration) {
        return switch (end.noun()) {
            case "Outcome" -> configuration.outcomes().stream().anyMatch(this::isEnd);
            case "Context" -> configuration.contexts().stream().anyMatch(end.ids()::contains);
            default -> configuration.id().equals(end.id());
        };
    }

    /** Whether a walk passes all that it must. */
    boolean passes(ChainPath walk) {
        return via.stream().allMatch(walk::passes);
    }

    private boolean isEnd(Produced produced) {
        var direction = question.direction();
        var wished = end.members().get(produced.outcome());
        return end.ids().contains(produced.outcome())
                && (direction == null || direction.equals(produced.direction()))
                && (question.towards() == null || question.towards() == Towards.of(produced.direction(), wished));
    }

    private static List<Set<String>> several(Map<String, Row> found, List<String> ids, String path) {
        return ids.stream()
                .map(id -> Waypoint.of(found, id, path, PASSED).ids())
                .toList();
    }
}
