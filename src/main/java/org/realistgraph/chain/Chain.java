package org.realistgraph.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.Standing;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.projection.Ref;
import org.realistgraph.safety.Safety;
import org.realistgraph.safety.SafetyFacts;

/** A chain: a walk with what its claims say and rest on. */
record Chain(ChainPath walk, List<ChainClaim> configurations, List<ChainClaim> ripples, Supplier<SafetyFacts> facts) {

    /** A configuration of a chain. */
    record ChainSegment(Ref configuration, String sentence) {

        static ChainSegment of(ChainClaim claim) {
            return new ChainSegment(
                    new Ref(claim.id()), claim.wording() + " " + claim.known().text());
        }
    }

    /** What joins two configurations of a chain: a ripple, or a candidate that was mixed in. */
    record ChainJoint(
            @Nullable Ref ripple,
            @Nullable CandidateRipple candidate,
            JointVerdict verdict,
            String reason,
            List<Ref> alsoNeeds) {}

    static Chain of(ChainPath walk, Map<String, ChainClaim> claims, Supplier<SafetyFacts> facts) {
        var configurations = walk.configurations().stream()
                .map(one -> Objects.requireNonNull(claims.get(one.id())))
                .toList();
        var ripples = walk.joints().stream()
                .map(joint -> joint.link().ripple())
                .filter(Objects::nonNull)
                .map(id -> Objects.requireNonNull(claims.get(id)))
                .toList();
        return new Chain(walk, configurations, ripples, facts);
    }

    String id() {
        return walk.id();
    }

    int hops() {
        return walk.joints().size();
    }

    List<ChainSegment> segments() {
        return configurations.stream().map(ChainSegment::of).toList();
    }

    List<ChainJoint> joints() {
        return walk.joints().stream().map(this::joint).toList();
    }

    @Nullable
    ChainJoint weakestJoint() {
        return walk.weakest().map(this::joint).orElse(null);
    }

    @Nullable
    JointVerdict verdict() {
        return walk.weakest().map(joint -> joint.judgement().verdict()).orElse(null);
    }

    List<ChainEnd> ends() {
        return walk.ends();
    }

    @Nullable
    Stitching stitching() {
        return hops() == 0 ? null : StitchingJudgement.of(configurations).stitching();
    }

    @Nullable
    String stitchingReason() {
        return hops() == 0 ? null : StitchingJudgement.of(configurations).reason();
    }

    /** What became of the children's safety beside the first of its ends that is an outcome of care; null where none is. */
    @Nullable
    Safety safety() {
        var last = configurations.getLast();
        return walk.ends().stream()
                .map(end -> end.node().id())
                .filter(last::isOfCare)
                .findFirst()
                .map(outcome ->
                        Safety.ofResult(last.ofResult(outcome), facts.get().of(last.interventions())))
                .orElse(null);
    }

    Drawing drawing() {
        return ChainDrawing.of(List.of(this));
    }

    private ChainJoint joint(Joint joint) {
        return new ChainJoint(
                Ref.to(joint.link().ripple()),
                joint.link().candidate(),
                joint.judgement().verdict(),
                joint.judgement().reason(names()),
                Ref.to(joint.judgement().alsoNeeds()));
    }

    Standing lowestStatus() {
        return Objects.requireNonNull(Standing.lowest(claims().stream().map(ChainClaim::standing)));
    }

    /** The names of all its concepts. */
    ConceptNames names() {
        var names = new TreeMap<String, String>();
        claims().forEach(claim -> names.putAll(claim.names()));
        return new ConceptNames(names);
    }

    /** Why it has its verdict. */
    String reason() {
        return walk.weakest()
                .map(joint -> joint.judgement().reason(names()))
                .orElse("It is a single configuration, which has no joint.");
    }

    /** Its ripple of that id. */
    ChainClaim ripple(String id) {
        return ripples.stream()
                .filter(ripple -> ripple.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    String sentence() {
        return new ChainText(this).toString();
    }

    private List<ChainClaim> claims() {
        var claims = new ArrayList<>(configurations);
        claims.addAll(ripples);
        return claims;
    }
}
