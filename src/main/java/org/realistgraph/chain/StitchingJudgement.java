package org.realistgraph.chain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From how many sources and programmes a chain of two or more configurations is put together, and why that is said. */
record StitchingJudgement(Stitching stitching, String reason) {

    static StitchingJudgement of(List<ChainClaim> configurations) {
        var sources = common(configurations, ChainClaim::supporters);
        if (!sources.isEmpty()) {
            return new StitchingJudgement(
                    Stitching.ONE_SOURCE,
                    (sources.size() == 1 ? "" : "Each of ") + String.join(" and ", sources)
                            + " supports something of every configuration.");
        }
        var unnamed = configurations.stream()
                .filter(one -> one.programmes().isEmpty())
                .map(ChainClaim::id)
                .toList();
        if (!unnamed.isEmpty()) {
            return new StitchingJudgement(
                    Stitching.NOT_NAMED,
                    String.join(" and ", unnamed)
                            + (unnamed.size() == 1 ? " names no intervention." : " name no intervention."));
        }
        var programmes = common(configurations, one -> one.programmes().keySet());
        if (!programmes.isEmpty()) {
            var names = configurations.getFirst().programmes();
            return new StitchingJudgement(
                    Stitching.ONE_PROGRAMME,
                    "Every configuration is of "
                            + programmes.stream()
                                    .map(id -> "“" + names.get(id) + "”")
                                    .collect(Collectors.joining(" and "))
                            + ", or of what is narrower.");
        }
        return new StitchingJudgement(
                Stitching.ACROSS_PROGRAMMES,
                configurations.stream()
                        .map(one -> one.id() + " is of “"
                                + String.join("” and “", one.programmes().values()) + "”.")
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    private static Set<String> common(List<ChainClaim> claims, Function<ChainClaim, Set<String>> which) {
        var common = new TreeSet<>(which.apply(claims.getFirst()));
        claims.forEach(claim -> common.retainAll(which.apply(claim)));
        return common;
    }
}
