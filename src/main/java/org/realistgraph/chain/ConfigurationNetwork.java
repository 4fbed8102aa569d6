package org.realistgraph.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.configuration.ConfigurationRole;

/** What a search has read: configurations, and the joints between them that may be followed. */
final class ConfigurationNetwork {

    private final Map<String, CodedConfiguration> configurations = new TreeMap<>();
    private final List<RippleLink> links = new ArrayList<>();

    void add(CodedConfiguration configuration) {
        configurations.put(configuration.id(), configuration);
    }

    void add(RippleLink link) {
        links.add(link);
    }

    Set<String> configurations() {
        return configurations.keySet();
    }

    Set<String> contexts() {
        var contexts = new TreeSet<String>();
        configurations.values().forEach(one -> contexts.addAll(one.ids(ConfigurationRole.CONTEXT)));
        return contexts;
    }

    /** The walks within bounds to some ends, over joints that, judged by the alignments of its contexts, have a verdict asked for. */
    PathSearch walks(
            ChainConstraints bounds, Alignments alignments, Function<CodedConfiguration, List<ChainEnd>> endsOf) {
        var joints = joints(bounds.question().verdicts(), alignments);
        var ends = configurations.values().stream()
                .filter(one -> !endsOf.apply(one).isEmpty())
                .map(CodedConfiguration::id)
                .toList();
        var starts = bounds.beginnings().stream()
                .map(configurations::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(CodedConfiguration::id))
                .toList();
        return new PathSearch(configurations, joints, starts, distances(joints, ends), endsOf);
    }

    private Map<String, List<Joint>> joints(Set<JointVerdict> verdicts, Alignments alignments) {
        var joints = new HashMap<String, List<Joint>>();
        for (var link : links) {
            var first = configurations.get(link.from());
            var next = configurations.get(link.to());
            if (first != null && next != null && !link.from().equals(link.to())) {
                var judgement = JointJudgement.of(first, link, next, alignments);
                if (verdicts.contains(judgement.verdict())) {
                    joints.computeIfAbsent(link.from(), any -> new ArrayList<>())
                            .add(new Joint(link, judgement));
                }
            }
        }
        joints.values()
                .forEach(several ->
                        several.sort(Comparator.comparing(joint -> joint.link().id())));
        return joints;
    }

    /** How many joints at least lead from each configuration to an end; nothing for those from which none do. */
    private static Map<String, Integer> distances(Map<String, List<Joint>> joints, Collection<String> ends) {
        var before = new HashMap<String, List<String>>();
        joints.values()
                .forEach(several -> several.forEach(
                        joint -> before.computeIfAbsent(joint.link().to(), any -> new ArrayList<>())
                                .add(joint.link().from())));
        var distances = new HashMap<String, Integer>();
        ends.forEach(end -> distances.put(end, 0));
        var next = new ArrayDeque<>(ends);
        while (!next.isEmpty()) {
            var at = next.remove();
            var further = distances.getOrDefault(at, 0) + 1;
            for (var from : before.getOrDefault(at, List.of())) {
                if (distances.putIfAbsent(from, further) == null) {
                    next.add(from);
                }
            }
        }
        return distances;
    }
}
