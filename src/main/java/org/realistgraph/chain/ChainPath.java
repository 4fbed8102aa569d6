package org.realistgraph.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.configuration.CodedConfiguration;

/** A chain by its ids: configurations, and the joint that leads from each to the next. */
record ChainPath(List<CodedConfiguration> configurations, List<Joint> joints) {

    /** Best joints first, then the shorter, then by id. */
    static final Comparator<ChainPath> ORDER = Comparator.comparing(ChainPath::worst)
            .reversed()
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

    private JointVerdict worst() {
        return weakest().map(joint -> joint.judgement().verdict()).orElse(JointVerdict.COMPATIBLE);
    }
}
