package org.realistgraph.chain;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.chain.Chains.CandidateRipple;
import org.realistgraph.chain.Chains.Chain;
import org.realistgraph.chain.Chains.JointAnswer;
import org.realistgraph.chain.Chains.Segment;
import org.realistgraph.graph.Places;
import org.realistgraph.graph.Reader;

/** Puts chains into the form of the answer, with the nodes that are asked for. */
final class ChainAnswer {

    private static final String JOINTS = "chains/joints";
    private static final String WEAKEST = "chains/weakestJoint";
    private static final String CANDIDATE = "/candidate";

    private final Places places;

    private ChainAnswer(Places places) {
        this.places = places;
    }

    static ChainAnswer of(
            Reader reader,
            DataFetchingFieldSelectionSet asked,
            List<Weighed> chains,
            Collection<Candidate> candidates) {
        var places = reader.places(asked);
        var walks = chains.stream().map(Weighed::walk).toList();
        var joints = walks.stream().flatMap(walk -> walk.joints().stream()).toList();
        places.at(
                "chains/segments/configuration",
                "Configuration",
                ids(walks.stream().flatMap(walk -> walk.configurations().stream()), Coded::id));
        for (var at : List.of(JOINTS, WEAKEST)) {
            places.at(
                    at + "/ripple",
                    "Ripple",
                    ids(joints.stream(), joint -> joint.link().ripple()));
            var mixedIn = joints.stream().map(joint -> joint.link().candidate()).filter(Objects::nonNull);
            candidatesAt(places, at + CANDIDATE, mixedIn.toList());
        }
        candidatesAt(places, "candidates", candidates);
        return new ChainAnswer(reader.fill(places));
    }

    Chain chain(Weighed chain) {
        var walk = chain.walk();
        return new Chain(
                chain,
                walk.id(),
                walk.joints().size(),
                chain.configurations().stream().map(this::segment).toList(),
                walk.joints().stream()
                        .map(joint -> joint(JOINTS, joint, chain.names()))
                        .toList(),
                walk.weakest().map(joint -> joint.judgement().verdict()).orElse(null),
                chain.reason(),
                walk.weakest()
                        .map(joint -> joint(WEAKEST, joint, chain.names()))
                        .orElse(null),
                chain.hand().coherence(),
                chain.hand().reason(),
                chain.balance(),
                chain.lowestStatus(),
                chain.sentence());
    }

    CandidateRipple candidate(Candidate candidate) {
        return candidate("candidates", candidate);
    }

    private Segment segment(Claim configuration) {
        return new Segment(
                places.one("chains/segments/configuration", configuration.id()),
                configuration.wording() + " " + configuration.balance().text());
    }

    private JointAnswer joint(String at, Joint joint, Names names) {
        var candidate = joint.link().candidate();
        return new JointAnswer(
                places.one(at + "/ripple", joint.link().ripple()),
                candidate == null ? null : candidate(at + CANDIDATE, candidate),
                joint.judgement().verdict(),
                joint.judgement().reason(names));
    }

    private CandidateRipple candidate(String at, Candidate candidate) {
        return new CandidateRipple(
                candidate.id(),
                places.one(at + "/from", candidate.from()),
                places.one(at + "/outcome", candidate.outcome()),
                places.one(at + "/context", candidate.context()),
                places.one(at + "/to", candidate.to()),
                candidate.reason());
    }

    private static void candidatesAt(Places places, String at, Collection<Candidate> candidates) {
        places.at(at + "/from", "Configuration", ids(candidates.stream(), Candidate::from));
        places.at(at + "/outcome", "Outcome", ids(candidates.stream(), Candidate::outcome));
        places.at(at + "/context", "Context", ids(candidates.stream(), Candidate::context));
        places.at(at + "/to", "Configuration", ids(candidates.stream(), Candidate::to));
    }

    private static <T> Collection<String> ids(Stream<T> things, Function<T, @Nullable String> id) {
        var ids = new TreeSet<String>();
        things.map(id).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }
}
