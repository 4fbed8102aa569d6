package org.realistgraph.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.RippleIdentity;
import org.realistgraph.claim.Standing;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.projection.Ref;

/** A chain: a walk with what its claims say and rest on. */
record Chain(ChainPath walk, List<ChainClaim> configurations, List<ChainClaim> ripples, Hand hand) {

    /** A configuration of a chain. */
    record ChainSegment(Ref configuration, String sentence) {

        static ChainSegment of(ChainClaim claim) {
            return new ChainSegment(
                    new Ref(claim.id()), claim.wording() + " " + claim.known().text());
        }
    }

    /** What joins two configurations of a chain: a ripple, or a candidate that was mixed in. */
    record ChainJoint(@Nullable Ref ripple, @Nullable CandidateRipple candidate, JointVerdict verdict, String reason) {}

    static Chain of(ChainPath walk, Map<String, ChainClaim> claims) {
        var configurations = walk.configurations().stream()
                .map(one -> Objects.requireNonNull(claims.get(one.id())))
                .toList();
        var ripples = walk.joints().stream()
                .map(joint -> joint.link().ripple())
                .filter(Objects::nonNull)
                .map(id -> Objects.requireNonNull(claims.get(id)))
                .toList();
        var withCandidate = ripples.size() < walk.joints().size();
        return new Chain(walk, configurations, ripples, Hand.of(configurations, ripples, withCandidate));
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

    ChainCoherence coherence() {
        return hand.coherence();
    }

    String coherenceReason() {
        return hand.reason();
    }

    Drawing drawing() {
        return ChainDrawing.of(List.of(this));
    }

    private ChainJoint joint(Joint joint) {
        return new ChainJoint(
                Ref.to(joint.link().ripple()),
                joint.link().candidate(),
                joint.judgement().verdict(),
                joint.judgement().reason(names()));
    }

    Standing lowestStatus() {
        return Objects.requireNonNull(Standing.lowest(claims().stream().map(ChainClaim::standing)));
    }

    /** The names of all its concepts. */
    private ConceptNames names() {
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

    /** The chain in words: its statements in turn, and what joins them. */
    String sentence() {
        var words = new StringBuilder(configurations.getFirst().statement());
        for (var i = 0; i < walk.joints().size(); i++) {
            var joint = walk.joints().get(i);
            words.append(leadsOn(joint.link()))
                    .append(" (joint ")
                    .append(joint.judgement().verdict())
                    .append("): ")
                    .append(configurations.get(i + 1).statement());
        }
        return words.toString();
    }

    /** How the link itself is borne out, which the evidence of its ends does not say. */
    private String leadsOn(RippleLink link) {
        if (link.ripple() == null) {
            return " Nobody has argued that this leads on";
        }
        var verb = link.identity() == RippleIdentity.ENABLES ? "makes the next likelier" : "leads on";
        var balance = ripple(link.id()).balance();
        if (balance.isSupported()) {
            return " This " + verb + (balance.isOpposed() ? ", with evidence for and against the link" : "");
        }
        return " It is argued that this " + verb
                + (balance.isOpposed() ? ", with evidence against the link" : ", without evidence for the link");
    }

    private List<ChainClaim> claims() {
        var claims = new ArrayList<>(configurations);
        claims.addAll(ripples);
        return claims;
    }
}
