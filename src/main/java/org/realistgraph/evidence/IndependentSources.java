package org.realistgraph.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many sources are independent of each other, between two bounds. Possible families are merged in the lower bound and
 * apart in the upper; a review of unknown content counts in the upper only, but the lower is 1 where there is any source.
 */
public record IndependentSources(int atLeast, int atMost) {

    public static IndependentSources of(Collection<CountedSource> sources) {
        var known =
                sources.stream().filter(source -> !source.ofUnknownContent()).toList();
        var apart = count(known, CountedSource::kin);
        return new IndependentSources(
                sources.isEmpty() ? 0 : Math.max(apart, 1), count(sources, CountedSource::certainKin));
    }

    /** Things by independent source: a report of several trials is none beside a source of one of them. */
    public static <T> List<List<T>> groups(Collection<T> things, Function<T, CountedSource> source) {
        var kin = source.andThen(CountedSource::certainKin);
        var groups = new TreeMap<String, List<T>>();
        things.stream()
                .filter(one -> kin.apply(one).size() == 1)
                .forEach(one -> groups.computeIfAbsent(kin.apply(one).getFirst(), _ -> new ArrayList<>())
                        .add(one));
        var further = things.stream()
                .filter(one -> kin.apply(one).stream().noneMatch(groups::containsKey))
                .toList();
        var reports = new ArrayList<Set<String>>();
        further.forEach(one -> merge(new HashSet<>(kin.apply(one)), reports));
        var all = new ArrayList<>(groups.values());
        reports.forEach(report -> all.add(further.stream()
                .filter(one -> report.containsAll(kin.apply(one)))
                .toList()));
        return all;
    }

    /** A report of several trials adds nothing beside a source of one of them; reports that share a trial add 1 together. */
    private static int count(Collection<CountedSource> sources, Function<CountedSource, List<String>> by) {
        var counted = new HashSet<String>();
        sources.stream().map(by).filter(one -> one.size() == 1).forEach(counted::addAll);
        var reports = new ArrayList<Set<String>>();
        sources.stream()
                .map(by)
                .filter(one -> one.size() > 1 && Collections.disjoint(one, counted))
                .forEach(one -> merge(new HashSet<>(one), reports));
        return counted.size() + reports.size();
    }

    private static void merge(Set<String> report, List<Set<String>> reports) {
        for (var other : List.copyOf(reports)) {
            if (!Collections.disjoint(report, other)) {
                reports.remove(other);
                report.addAll(other);
            }
        }
        reports.add(report);
    }
}
