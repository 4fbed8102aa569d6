package org.realistgraph.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A role of a configuration, in the order of the field. */
enum Role {
    INTERVENTION("OF"),
    CONTEXT("IN"),
    RESOURCE("USES"),
    MECHANISM("FIRES"),
    OUTCOME("PRODUCES");

    private final String relationship;

    Role(String relationship) {
        this.relationship = relationship;
    }

    /** The roles that relationships stand for. */
    static List<Role> of(Collection<String> relationships) {
        return Stream.of(values())
                .filter(role -> relationships.contains(role.relationship))
                .toList();
    }

    /** The roles of a profile that are not among those named. */
    static List<Role> missing(Collection<String> profile, Collection<Role> named) {
        return Stream.of(values())
                .filter(role ->
                        profile.contains(role.name()) && !Set.copyOf(named).contains(role))
                .toList();
    }
}
