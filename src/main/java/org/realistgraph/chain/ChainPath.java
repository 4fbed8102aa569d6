package org.realistgraph.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.configuration.CodedConfiguration;

/** A chain by its ids: configurations, the joint that leads from each to the next, and what of the last is the end. */
record ChainPath(List<CodedConfiguration> configurations, List<Joint> joints, List<ChainEnd> ends) {

    /** Fewest without support first, then the best joints, then the shorter, then by id. */
    static final Comparator<ChainPath> ORDER = Comparator.comparing(ChainPath::withoutSupport)
            .thenComparing(Comparator.comparing(ChainPath::worst).reversed())
            .thenComparing(walk -> walk.joints().size())
            .thenComparing(ChainPath::id);

    /** Its joints in order, or its one configuration. */
    String id() {
        return joints.isEmpty()
                ? configurations.getFirst().id()
                : joints.stream().map(joint -> joint.link().id()).collect(Collectors.joining("~"));
    }

    /** The first joint with the worst verdict. */
    Optional<Joint> weakest() {
        return joints.stream()
                .min(Comparator.comparing(joint -> joint.judgement().verdict()));
    }

    /** The claims that it consists of; a candidate is none. */
    Stream<String> claims() {
        return Stream.concat(
                configurations.stream().map(CodedConfiguration::id),
                joints.stream().map(joint -> joint.link().ripple()).filter(Objects::nonNull));
    }

    /** Whether it passes a configuration or ripple, or a concept of one of its configurations. */
    boolean passes(Set<String> ids) {
        return claims().anyMatch(ids::contains) || configurations.stream().anyMatch(one -> one.names(ids));
    }

    /** How many explanations, results that joints rest on and results of the end no source bears out. */
    int withoutSupport() {
        var explanations =
                configurations.stream().filter(one -> !one.isExplained()).count();
        var results = 0L;
        for (var i = 0; i < joints.size(); i++) {
            var produced = configurations.get(i).produced().toList();
            results += joints.get(i).link().via().stream()
                    .filter(needed -> produced.stream()
                            .noneMatch(one -> one.outcome().equals(needed.outcome()) && one.isSupported()))
                    .count();
        }
        var atEnd = ends.stream()
                .filter(end -> end.direction() != null && !end.isSupported())
                .count();
        return (int) (explanations + results + atEnd);
    }

    private JointVerdict worst() {
        return weakest().map(joint -> joint.judgement().verdict()).orElse(JointVerdict.FITS);
    }
}
