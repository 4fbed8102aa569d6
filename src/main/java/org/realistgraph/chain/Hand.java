package org.realistgraph.chain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much of a chain comes from one hand, and whose. */
record Hand(ChainCoherence coherence, String reason) {

    /** Of the configurations, the ripples between them, and whether a candidate is among the joints. */
    static Hand of(List<ChainClaim> configurations, List<ChainClaim> ripples, boolean withCandidate) {
        var sources = common(configurations, ChainClaim::hands);
        sources.retainAll(ripples.isEmpty() ? sources : common(ripples, ChainClaim::hands));
        if (!withCandidate && !sources.isEmpty()) {
            return new Hand(
                    ChainCoherence.SINGLE_SOURCE,
                    (sources.size() == 1 ? "" : "Each of ")
                            + String.join(" and ", sources)
                            + (ripples.isEmpty()
                                    ? " supports the configuration."
                                    : " supports every configuration and every ripple."));
        }
        var programmes = common(configurations, claim -> claim.programmes().keySet());
        if (!programmes.isEmpty()) {
            var names = configurations.getFirst().programmes();
            return new Hand(
                    ChainCoherence.SINGLE_PROGRAMME,
                    "Every configuration belongs to "
                            + programmes.stream()
                                    .map(id -> "“" + names.get(id) + "”")
                                    .collect(Collectors.joining(" and "))
                            + ", or to what is narrower than it or part of it.");
        }
        return new Hand(
                ChainCoherence.CROSS_PROGRAMME,
                configurations.stream().map(Hand::belonging).distinct().collect(Collectors.joining(" ")));
    }

    private static String belonging(ChainClaim configuration) {
        return configuration.programmes().isEmpty()
                ? configuration.id() + " names no intervention."
                : configuration.id() + " belongs to “"
                        + String.join("” and “", configuration.programmes().values()) + "”.";
    }

    private static Set<String> common(List<ChainClaim> claims, Function<ChainClaim, Set<String>> hands) {
        var common = new TreeSet<>(hands.apply(claims.getFirst()));
        claims.forEach(claim -> common.retainAll(hands.apply(claim)));
        return common;
    }
}
