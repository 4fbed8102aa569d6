package org.realistgraph.evidence;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Evidence counted three ways. */
public record Weight(int mentions, int sources, FamilyCount families) {

    /** How many independent families, between two bounds. */
    public record FamilyCount(int atLeast, int atMost) {}

    /**
     * Possible families are merged in the lower count and apart in the upper; a review of unknown content counts in the
     * upper only, but the lower is 1 where there is any source.
     */
    static Weight of(List<Mention> mentions) {
        var sources = count(mentions, CountedSource::id, source -> true);
        var independent = independent(mentions);
        var atLeast = sources > 0 && independent == 0 ? 1 : independent;
        return new Weight(
                mentions.size(),
                sources,
                new FamilyCount(atLeast, count(mentions, CountedSource::family, source -> true)));
    }

    /** How many families there are, without reviews of unknown content, where possible families are one. */
    static int independent(List<Mention> mentions) {
        return count(mentions, CountedSource::kin, source -> !source.ofUnknownContent());
    }

    private static int count(
            List<Mention> mentions, Function<CountedSource, String> by, Predicate<CountedSource> which) {
        return (int) mentions.stream()
                .map(Mention::source)
                .filter(which)
                .map(by)
                .distinct()
                .count();
    }
}
