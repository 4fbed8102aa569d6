package org.realistgraph.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Standing;

/** A walk with what its claims say and rest on. */
record Weighed(Walk walk, List<Claim> configurations, List<Claim> ripples, Hand hand) {

    static Weighed of(Walk walk, Map<String, Claim> claims) {
        var configurations = walk.configurations().stream()
                .map(one -> Objects.requireNonNull(claims.get(one.id())))
                .toList();
        var ripples = walk.joints().stream()
                .map(joint -> joint.link().ripple())
                .filter(Objects::nonNull)
                .map(id -> Objects.requireNonNull(claims.get(id)))
                .toList();
        var withCandidate = ripples.size() < walk.joints().size();
        return new Weighed(walk, configurations, ripples, Hand.of(configurations, ripples, withCandidate));
    }

    /** The weight of all its evidence, each piece counted once. */
    Balance balance() {
        return Balance.of(
                claims().stream().flatMap(claim -> claim.mentions().stream()).toList(),
                claims().stream().mapToInt(Claim::disputes).sum());
    }

    Standing lowestStatus() {
        return Objects.requireNonNull(
                Standing.lowest(claims().stream().map(claim -> new Standing(claim.status(), claim.id()))));
    }

    /** The names of all its concepts. */
    Names names() {
        var names = new TreeMap<String, String>();
        claims().forEach(claim -> names.putAll(claim.names()));
        return new Names(names);
    }

    /** Why it has its verdict. */
    String reason() {
        return walk.weakest()
                .map(joint -> joint.judgement().reason(names()))
                .orElse("It is a single configuration, which has no joint.");
    }

    /** Its ripple of that id. */
    Claim ripple(String id) {
        return ripples.stream()
                .filter(ripple -> ripple.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The chain in words, with its balance. */
    String sentence() {
        var words = new StringBuilder(configurations.getFirst().wording());
        for (var i = 0; i < walk.joints().size(); i++) {
            var joint = walk.joints().get(i);
            words.append(leadsOn(joint.link()))
                    .append(" (joint ")
                    .append(joint.judgement().verdict())
                    .append("): ")
                    .append(configurations.get(i + 1).wording());
        }
        return words.append(' ').append(balance().text()).toString();
    }

    /** How the link itself is borne out, which the evidence of its ends does not say. */
    private String leadsOn(Link link) {
        if (link.ripple() == null) {
            return " Nobody has argued that this leads on";
        }
        var verb = link.identity().equals("ENABLES") ? "makes the next likelier" : "leads on";
        var balance = ripple(link.id()).balance();
        if (balance.supported()) {
            return " This " + verb + (balance.opposed() ? ", with evidence for and against the link" : "");
        }
        return " It is argued that this " + verb
                + (balance.opposed() ? ", with evidence against the link" : ", without evidence for the link");
    }

    private List<Claim> claims() {
        var claims = new ArrayList<>(configurations);
        claims.addAll(ripples);
        return claims;
    }
}
