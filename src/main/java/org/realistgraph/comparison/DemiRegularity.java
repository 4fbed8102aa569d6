package org.realistgraph.comparison;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Standing;
import org.realistgraph.comparison.RegularityFinder.Shape;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.Subject;
import org.realistgraph.projection.Ref;

/** Something that recurs, the configurations over which it does, and those that speak against it. */
record DemiRegularity(
        Shape shape,
        MapAxis by,
        List<String> names,
        List<ConfigurationEvidence> coded,
        List<CounterExample> counters,
        Set<Standing> aligned,
        boolean singleProgramme) {

    private static final int SHOWN = 25;

    /** Why a configuration speaks against what recurs. */
    enum CounterReason {
        OTHER_DIRECTION,
        EVIDENCE_AGAINST,
        BLOCKED
    }

    /** A configuration in the same context through the same mechanism, and why it speaks against what recurs. */
    record CounterExample(Ref configuration, List<CounterReason> reasons) {}

    /** How far something recurs. */
    enum RegularityKind {
        DEMI_REGULAR,
        SEMI_REGULAR
    }

    static DemiRegularity of(
            Shape shape,
            MapAxis by,
            List<ConfigurationEvidence> configurations,
            List<CounterExample> counters,
            Concepts concepts) {
        var context = by == MapAxis.LAYER
                ? shape.context().toLowerCase(Locale.ROOT) + " context"
                : concepts.label(shape.context());
        var names = List.of(context, concepts.label(shape.mechanism()), concepts.label(shape.outcome()));
        var alignments = new LinkedHashSet<Standing>();
        for (var configuration : configurations) {
            configuration
                    .concepts()
                    .map(concepts::upwards)
                    .forEach(up -> Stream.of(shape.context(), shape.mechanism(), shape.outcome())
                            .forEach(key -> alignments.addAll(up.getOrDefault(key, List.of()))));
        }
        return new DemiRegularity(
                shape, by, names, configurations, counters, alignments, isOfOneProgramme(configurations, concepts));
    }

    RegularityKind kind() {
        return counters.isEmpty() ? RegularityKind.DEMI_REGULAR : RegularityKind.SEMI_REGULAR;
    }

    Balance balance() {
        return balance(coded);
    }

    private static Balance balance(List<ConfigurationEvidence> configurations) {
        return Balance.of(
                new Subject.Tie(),
                configurations.stream().flatMap(one -> one.mentions().stream()).toList());
    }

    int families() {
        return balance().supporting().independentSources().atLeast();
    }

    @Nullable
    Ref context() {
        return by == MapAxis.CONTEXT ? new Ref(shape.context()) : null;
    }

    @Nullable
    String layer() {
        return by == MapAxis.LAYER ? shape.context() : null;
    }

    Ref mechanism() {
        return new Ref(shape.mechanism());
    }

    Ref outcome() {
        return new Ref(shape.outcome());
    }

    OutcomeDirection direction() {
        return shape.direction();
    }

    ClaimStatus status() {
        return standing().status();
    }

    String statusOf() {
        return standing().claim();
    }

    List<Ref> configurations() {
        return Ref.first(SHOWN, coded.stream().map(ConfigurationEvidence::id).toList());
    }

    List<CounterExample> counterExamples() {
        return counters.stream().limit(SHOWN).toList();
    }

    List<Ref> alignments() {
        return aligned.stream().map(Standing::claim).distinct().map(Ref::new).toList();
    }

    boolean truncated() {
        return coded.size() > SHOWN || counters.size() > SHOWN;
    }

    /** The lowest among its configurations, of which there is one at least, and alignments. */
    private Standing standing() {
        var own = coded.stream().map(ConfigurationEvidence::standing);
        return Objects.requireNonNull(Standing.lowest(Stream.concat(own, aligned.stream())));
    }

    /** What recurs in one sentence, with its balance and all that limits it. */
    String sentence() {
        var more = switch (shape.direction()) {
            case INCREASES -> "more of";
            case DECREASES -> "less of";
            case NO_DECREASE -> "no fall in";
            case NO_INCREASE -> "no rise in";
            case NO_CHANGE, MIXED, NOT_STATED -> "no change of";
        };
        return "In “%s”, “%s” goes with %s “%s”%s%s%s. %s"
                .formatted(
                        names.get(0),
                        names.get(1),
                        more,
                        names.get(2),
                        singleProgramme ? ", in a single programme" : "",
                        counters.isEmpty() ? "" : ", though not without counter-examples (semi-regular)",
                        balance().mixed().sources() == 0
                                ? ""
                                : ", with sources that back one part of it and not another",
                        balance().text());
    }

    /** Whether all those with support that name a programme name one, or what is narrower than it. */
    private static boolean isOfOneProgramme(List<ConfigurationEvidence> configurations, Concepts concepts) {
        var programmes = configurations.stream()
                .filter(one -> balance(List.of(one)).isSupported())
                .map(one -> concepts.upwards(one.ids(ConfigurationRole.INTERVENTION)))
                .filter(some -> !some.isEmpty())
                .toList();
        var shared = new HashSet<String>();
        programmes.forEach(shared::addAll);
        programmes.forEach(shared::retainAll);
        return !shared.isEmpty();
    }
}
