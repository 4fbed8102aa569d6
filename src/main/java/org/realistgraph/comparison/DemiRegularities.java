package org.realistgraph.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.Pattern.Counter;
import org.realistgraph.comparison.Pattern.Kind;
import org.realistgraph.comparison.Pattern.Why;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Standing;
import org.realistgraph.graph.Answered;
import org.realistgraph.graph.Places;

/** What recurs, as it is answered. */
record DemiRegularities(List<Shown> regularities, boolean truncated) {

    private static final String AT = "regularities/";

    /** One thing that recurs. */
    record Shown(
            Kind kind,
            @Nullable Answered context,
            @Nullable String layer,
            @Nullable Answered mechanism,
            @Nullable Answered outcome,
            String direction,
            String sentence,
            Balance balance,
            boolean singleProgramme,
            @Nullable String status,
            @Nullable String statusOf,
            List<Answered> configurations,
            List<ShownCounter> counterExamples,
            List<Answered> alignments,
            boolean truncated) {}

    /** What speaks against it. */
    record ShownCounter(@Nullable Answered configuration, List<Why> reasons) {}

    /** Names the nodes that they will show. */
    static void want(Places places, List<Pattern> patterns, int most) {
        places.at(
                        AT + "context",
                        "Context",
                        patterns.stream().map(one -> one.shape().context()).toList())
                .at(
                        AT + "mechanism",
                        "Mechanism",
                        patterns.stream().map(one -> one.shape().mechanism()).toList())
                .at(
                        AT + "outcome",
                        "Outcome",
                        patterns.stream().map(one -> one.shape().outcome()).toList())
                .at(
                        AT + "configurations",
                        "Configuration",
                        patterns.stream()
                                .flatMap(one -> configurations(one, most).stream())
                                .toList())
                .at(
                        AT + "counterExamples/configuration",
                        "Configuration",
                        patterns.stream()
                                .flatMap(one -> one.counters().stream().limit(most))
                                .map(counter -> counter.configuration().id())
                                .toList())
                .at(
                        AT + "alignments",
                        "Alignment",
                        patterns.stream()
                                .flatMap(one -> one.alignments().stream())
                                .map(Standing::claim)
                                .toList());
    }

    static Shown shown(Places places, Pattern pattern, MapAxis by, int most) {
        var standing = pattern.standing();
        return new Shown(
                pattern.kind(),
                places.one(AT + "context", pattern.shape().context()),
                by == MapAxis.LAYER ? pattern.shape().context() : null,
                places.one(AT + "mechanism", pattern.shape().mechanism()),
                places.one(AT + "outcome", pattern.shape().outcome()),
                pattern.shape().direction(),
                pattern.sentence(),
                pattern.balance(),
                pattern.singleProgramme(),
                standing == null ? null : standing.status(),
                standing == null ? null : standing.claim(),
                places.several(AT + "configurations", configurations(pattern, most)),
                pattern.counters().stream()
                        .limit(most)
                        .map(counter -> counter(places, counter))
                        .toList(),
                places.several(
                        AT + "alignments",
                        pattern.alignments().stream().map(Standing::claim).toList()),
                pattern.configurations().size() > most || pattern.counters().size() > most);
    }

    private static ShownCounter counter(Places places, Counter counter) {
        return new ShownCounter(
                places.one(
                        AT + "counterExamples/configuration",
                        counter.configuration().id()),
                counter.reasons());
    }

    private static List<String> configurations(Pattern pattern, int most) {
        return pattern.configurations().stream().map(Coded::id).limit(most).toList();
    }
}
