package org.realistgraph.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.realistgraph.chain.ChainsInput.ChainEndInput;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.CodedConfiguration.Production;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.Ref;

/** Where chains begin and end, what they pass and what they avoid. */
record ChainConstraints(
        ChainsInput question, List<String> beginnings, List<AskedEnd> asked, List<Set<String>> via, Set<String> avoid) {

    private static final List<String> BEGINNINGS = List.of("Configuration", "Intervention", "Context", "Mechanism");
    private static final List<String> ENDS = List.of("Outcome", "Context", "Configuration");
    private static final List<String> PASSED =
            List.of("Configuration", "Ripple", "Intervention", "Context", "Resource", "Mechanism", "Outcome");

    /** An end with what it names; null where it is any outcome. */
    record AskedEnd(ChainEndInput end, @Nullable Waypoint named) {

        private List<ChainEnd> in(CodedConfiguration configuration, boolean otherwise) {
            if (named == null || named.noun().equals("Outcome")) {
                return configuration
                        .produced()
                        .filter(one -> (named == null || named.ids().contains(one.outcome()))
                                && (otherwise ? !goes(one) : goes(one)))
                        .map(one -> new ChainEnd(
                                new Ref(one.outcome()),
                                one.direction(),
                                one.towards(),
                                one.isSupported(),
                                way(one.outcome())))
                        .toList();
            }
            var ids = named.noun().equals("Context")
                    ? configuration.ids(ConfigurationRole.CONTEXT)
                    : List.of(configuration.id());
            return ids.stream()
                    .filter(id -> !otherwise && named.ids().contains(id))
                    .map(id -> new ChainEnd(new Ref(id), null, null, false, way(id)))
                    .toList();
        }

        private boolean goes(Production produced) {
            return (end.direction() == null || end.direction() == produced.direction())
                    && (end.towards() == null || end.towards() == produced.towards());
        }

        private List<Ref> way(String id) {
            return named == null ? List.of() : Ref.to(named.way(id));
        }
    }

    static ChainConstraints of(ChainsInput question, Collection<Row> rows) {
        var found = new HashMap<String, Row>();
        rows.forEach(row -> found.put(row.text("asked"), row));
        var from = Waypoint.of(found, question.from(), "input.from", BEGINNINGS);
        var ends = question.to().stream().map(end -> end(end, found, from)).toList();
        var avoid = new HashSet<String>();
        several(found, question.avoid(), "input.avoid").forEach(avoid::addAll);
        return new ChainConstraints(
                question,
                found.getOrDefault(question.from(), new Row(Map.of())).texts("beginnings"),
                ends,
                several(found, question.via(), "input.via"),
                avoid);
    }

    private static AskedEnd end(ChainEndInput asked, Map<String, Row> found, Waypoint from) {
        if (asked.id() == null) {
            return new AskedEnd(asked, null);
        }
        var end = Waypoint.of(found, asked.id(), "input.to.id", ENDS);
        if (from.id().equals(end.id())) {
            throw new Refusal(Code.SAME_ENDS, "Start and end are the same node, because one was merged into the other.")
                    .withValue(asked.id())
                    .at("input.to.id")
                    .hint("Choose another end.");
        }
        if (!end.noun().equals("Outcome") && asked.isDirected()) {
            throw new Refusal(Code.CONTRADICTION, "Only an outcome has a direction.")
                    .withValue(asked.id())
                    .at("input.to")
                    .hint("Leave direction and towards out, or name an outcome.");
        }
        return new AskedEnd(asked, end);
    }

    /** What of a configuration is an end that was asked for, each once; none where chains may not end there. */
    List<ChainEnd> ends(CodedConfiguration configuration) {
        return ends(configuration, false);
    }

    /** The outcomes of a configuration at which chains would end if they went another way. */
    List<ChainEnd> endsOtherwise(CodedConfiguration configuration) {
        return ends(configuration).isEmpty() ? ends(configuration, true) : List.of();
    }

    private List<ChainEnd> ends(CodedConfiguration configuration, boolean otherwise) {
        var ends = new ArrayList<ChainEnd>();
        for (var one : asked) {
            one.in(configuration, otherwise).stream()
                    .filter(end -> ends.stream().noneMatch(known -> known.node().equals(end.node())))
                    .forEach(ends::add);
        }
        return ends;
    }

    /** Whether a walk passes all that it must. */
    boolean passes(ChainPath walk) {
        return via.stream().allMatch(walk::passes);
    }

    private static List<Set<String>> several(Map<String, Row> found, List<String> ids, String path) {
        return ids.stream()
                .map(id -> Waypoint.of(found, id, path, PASSED).ids())
                .toList();
    }
}
