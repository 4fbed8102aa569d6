package org.realistgraph.regularity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.realistgraph.claim.InferredPart;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.ConfigurationEvidence.DirectedOutcome;
import org.realistgraph.evidence.Material;
import org.realistgraph.projection.Ref;

/**
 * Two configurations in which one mechanism, or what is next broader, fires in different contexts, and an outcome goes
 * different ways.
 */
record Contrast(ConfigurationEvidence one, ConfigurationEvidence other, List<OpposedOutcomes> opposed) {

    /** Two outcomes, the same or under one heading, that go different ways. */
    record OpposedOutcomes(Ref first, Towards firstTowards, Ref second, Towards secondTowards) {}

    /** All contrasts, by the ids of their configurations. */
    static List<Contrast> in(Material material) {
        var firing = material.configurations().stream()
                .filter(one -> !one.coded().isBlocked()
                        && !one.ids(ConfigurationRole.MECHANISM).isEmpty()
                        && !one.ids(ConfigurationRole.CONTEXT).isEmpty())
                .toList();
        var contrasts = new ArrayList<Contrast>();
        for (var i = 0; i < firing.size(); i++) {
            for (var j = i + 1; j < firing.size(); j++) {
                var contrast = of(firing.get(i), firing.get(j), material.concepts());
                if (!contrast.opposed().isEmpty()) {
                    contrasts.add(contrast);
                }
            }
        }
        return contrasts;
    }

    private static Contrast of(ConfigurationEvidence one, ConfigurationEvidence other, Concepts concepts) {
        var mechanisms = next(one, concepts);
        mechanisms.retainAll(next(other, concepts));
        var apart = Collections.disjoint(
                concepts.upwards(one.ids(ConfigurationRole.CONTEXT)),
                concepts.upwards(other.ids(ConfigurationRole.CONTEXT)));
        return new Contrast(one, other, mechanisms.isEmpty() || !apart ? List.of() : opposed(one, other, concepts));
    }

    /** The mechanism and what is next broader. */
    private static Set<String> next(ConfigurationEvidence one, Concepts concepts) {
        var next = new HashSet<>(one.ids(ConfigurationRole.MECHANISM));
        one.ids(ConfigurationRole.MECHANISM)
                .forEach(mechanism -> concepts.upwards(mechanism).forEach((broader, way) -> {
                    if (way.size() == 1) {
                        next.add(broader);
                    }
                }));
        return next;
    }

    private static List<OpposedOutcomes> opposed(
            ConfigurationEvidence one, ConfigurationEvidence other, Concepts concepts) {
        var opposed = new ArrayList<OpposedOutcomes>();
        for (var first : one.outcomes()) {
            for (var second : other.outcomes()) {
                if (areOpposed(first.towards(), second.towards()) && areOfOneTree(first, second, concepts)) {
                    opposed.add(new OpposedOutcomes(
                            new Ref(first.outcome()), first.towards(), new Ref(second.outcome()), second.towards()));
                }
            }
        }
        return opposed;
    }

    private static boolean areOfOneTree(DirectedOutcome first, DirectedOutcome second, Concepts concepts) {
        var others = concepts.upwards(second.outcome());
        return concepts.upwards(first.outcome()).keySet().stream()
                .anyMatch(heading -> others.containsKey(heading) && concepts.desired(heading) != null);
    }

    private static boolean areOpposed(Towards one, Towards other) {
        var told = Set.of(Towards.AS_INTENDED, Towards.OTHER_WAY, Towards.NEITHER);
        return one != other && told.contains(one) && told.contains(other);
    }

    boolean names(Set<String> ids) {
        return ids.contains(one.id()) || ids.contains(other.id());
    }

    Ref first() {
        return new Ref(one.id());
    }

    Ref second() {
        return new Ref(other.id());
    }

    /** Those of which the coder inferred the reasoning. */
    List<Ref> inferredMechanisms() {
        return Stream.of(one, other)
                .filter(configuration -> configuration.inferred().contains(InferredPart.REASONING))
                .map(configuration -> new Ref(configuration.id()))
                .toList();
    }
}
