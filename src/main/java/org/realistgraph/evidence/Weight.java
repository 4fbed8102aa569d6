package org.realistgraph.evidence;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Evidence as it is counted: pieces, sources, independent sources, sources that measured, and sources by design. */
public record Weight(
        int mentions, int sources, IndependentSources independentSources, int measured, List<DesignCount> designs) {

    /** How many sources have a class of design. */
    public record DesignCount(String design, int sources) {}

    public static Weight of(Collection<Mention> mentions) {
        var sources = mentions.stream().map(Mention::source).distinct().toList();
        var measured = mentions.stream()
                .filter(mention -> mention.piece().isMeasured())
                .map(mention -> mention.source().id())
                .distinct();
        return new Weight(
                mentions.size(),
                sources.size(),
                IndependentSources.of(sources),
                (int) measured.count(),
                designs(sources));
    }

    private static List<DesignCount> designs(List<CountedSource> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(CountedSource::design, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new DesignCount(group.getKey(), group.getValue().size()))
                .toList();
    }
}
