package org.realistgraph.regularity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.InferredPart;
import org.realistgraph.claim.Standing;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.Material;
import org.realistgraph.evidence.ScopedBalance.LeftOut;
import org.realistgraph.projection.Ref;

/** A pattern with its kind, and with all that stands against it; each list shows at most 25. */
record Regularity(
        Pattern pattern,
        RegularityBy by,
        @Nullable RegularityKind kind,
        Concepts concepts,
        Against against,
        List<Contrast> allContrasts,
        @Nullable LeftOut leftOut) {

    private static final int SHOWN = 25;

    /** How far a pattern is borne out. */
    enum RegularityKind {
        DEMI_REGULARITY,
        OUTCOME_PATTERN,
        RECURS_IN_THE_CODING
    }

    /** Why a configuration is a counter-example. */
    enum CounterReason {
        OTHER_DIRECTION,
        RESULT_AGAINST,
        POSSIBLE_BOUNDARY
    }

    /** A configuration that stands against a pattern, and why. */
    record CounterExample(Ref configuration, List<CounterReason> reasons) {}

    /** Sources that found the contrary or no difference on a configuration, and say nothing for its mechanism. */
    record ProgrammeNull(Ref configuration, List<Ref> sources) {}

    static Regularity of(
            Pattern pattern, RegularityBy by, Material material, Bearing bearing, List<Contrast> contrasts) {
        return new Regularity(
                pattern,
                by,
                by == RegularityBy.CONTEXT ? bearing.kind(pattern) : null,
                material.concepts(),
                Against.of(pattern, by, material, bearing),
                contrasts,
                bearing.leftOut(pattern));
    }

    @Nullable
    Ref context() {
        return by == RegularityBy.CONTEXT ? Ref.to(pattern.key().context()) : null;
    }

    @Nullable
    String layer() {
        return by == RegularityBy.LAYER ? pattern.key().context() : null;
    }

    Ref mechanism() {
        return new Ref(pattern.key().mechanism());
    }

    Ref outcome() {
        return new Ref(pattern.key().outcome());
    }

    Towards towards() {
        return pattern.key().towards();
    }

    /** Its parts as a list, which no clause glues together. */
    String text() {
        var key = pattern.key();
        var context = key.context() == null ? "" : "Context: " + name(key.context()) + "; ";
        return context + "Mechanism: " + concepts.label(key.mechanism()) + "; Outcome: "
                + key.towards().words().toLowerCase(java.util.Locale.ROOT) + ", " + concepts.label(key.outcome())
                + ". In " + pattern.ids().size() + " configurations"
                + (kind == null ? "; same mechanism and outcome, context not held." : ".");
    }

    private String name(String context) {
        return by == RegularityBy.LAYER ? context.toLowerCase(java.util.Locale.ROOT) : concepts.label(context);
    }

    List<Ref> configurations() {
        return Ref.first(SHOWN, ids(pattern.configurations()));
    }

    /** Those of which the coder inferred the reasoning. */
    List<Ref> inferredMechanisms() {
        return Ref.first(
                SHOWN,
                ids(pattern.configurations().stream()
                        .filter(one -> one.inferred().contains(InferredPart.REASONING))
                        .toList()));
    }

    List<CounterExample> counterExamples() {
        return against.counterExamples().stream().limit(SHOWN).toList();
    }

    List<Ref> boundaries() {
        return Ref.first(SHOWN, ids(against.boundaries()));
    }

    List<ProgrammeNull> programmeNulls() {
        return against.programmeNulls().stream().limit(SHOWN).toList();
    }

    List<Ref> outcomeNotKnown() {
        return Ref.first(SHOWN, ids(against.outcomeNotKnown()));
    }

    List<Contrast> contrasts() {
        return allContrasts.stream()
                .filter(contrast -> contrast.names(pattern.ids()))
                .limit(SHOWN)
                .toList();
    }

    List<Ref> alignments() {
        return aligned().stream().map(Standing::claim).distinct().map(Ref::new).toList();
    }

    ClaimStatus status() {
        return standing().status();
    }

    String statusOf() {
        return standing().claim();
    }

    private Standing standing() {
        var own = pattern.configurations().stream().map(ConfigurationEvidence::standing);
        return Objects.requireNonNull(Standing.lowest(Stream.concat(own, aligned().stream())));
    }

    private Set<Standing> aligned() {
        var key = pattern.key();
        var aligned = new LinkedHashSet<Standing>();
        pattern.configurations()
                .forEach(one -> one.coded()
                        .concepts()
                        .map(concepts::upwards)
                        .forEach(up -> Stream.of(String.valueOf(key.context()), key.mechanism(), key.outcome())
                                .forEach(broad -> aligned.addAll(up.getOrDefault(broad, List.of())))));
        return aligned;
    }

    private static List<String> ids(List<ConfigurationEvidence> configurations) {
        return configurations.stream().map(ConfigurationEvidence::id).toList();
    }
}
