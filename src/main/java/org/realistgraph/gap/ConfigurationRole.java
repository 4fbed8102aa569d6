package org.realistgraph.gap;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A role of a configuration, in the order of the field. */
enum ConfigurationRole {
    INTERVENTION("OF"),
    CONTEXT("IN"),
    RESOURCE("USES"),
    MECHANISM("FIRES"),
    OUTCOME("PRODUCES");

    private final String relationship;

    ConfigurationRole(String relationship) {
        this.relationship = relationship;
    }

    /** The roles that relationships stand for. */
    static List<ConfigurationRole> of(Collection<String> relationships) {
        return Stream.of(values())
                .filter(role -> relationships.contains(role.relationship))
                .toList();
    }

    /** The roles of a profile that are not among those named. */
    static List<ConfigurationRole> missing(Collection<String> profile, Collection<ConfigurationRole> named) {
        return Stream.of(values())
                .filter(role -> profile.contains(role.name()) && !named.contains(role))
                .toList();
    }
}
