package org.realistgraph.regularity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.realistgraph.concept.Concepts;
import org.realistgraph.configuration.Towards;
import org.realistgraph.evidence.ConfigurationEvidence;

/**
 * A context, a mechanism that fires and an outcome that goes one way, in two or more configurations; the context is a layer,
 * or null, where contexts are not held.
 */
record Pattern(Key key, List<Member> members) {

    /** What recurs, each as coded or broader. */
    record Key(@Nullable String context, String mechanism, String outcome, Towards towards) {

        /** Whether the key says the same of broader concepts. */
        boolean isBroaderThan(Key other, Concepts concepts) {
            return !equals(other)
                    && towards == other.towards
                    && holds(concepts, context, other.context)
                    && concepts.upwards(other.mechanism).containsKey(mechanism)
                    && concepts.upwards(other.outcome).containsKey(outcome);
        }

        private static boolean holds(Concepts concepts, @Nullable String broad, @Nullable String narrow) {
            if (broad == null || narrow == null) {
                return broad == null && narrow == null;
            }
            return broad.equals(narrow) || concepts.upwards(narrow).containsKey(broad);
        }
    }

    /** A configuration of the pattern, with the outcome by which it belongs to the pattern. */
    record Member(ConfigurationEvidence configuration, String outcome) {}

    /** The ids of its configurations. */
    Set<String> ids() {
        return members.stream().map(member -> member.configuration().id()).collect(Collectors.toSet());
    }

    List<ConfigurationEvidence> configurations() {
        return members.stream().map(Member::configuration).distinct().toList();
    }
}
