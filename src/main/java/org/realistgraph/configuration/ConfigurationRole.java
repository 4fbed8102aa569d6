package org.realistgraph.configuration;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A role of a configuration, in the order of the field, and the relationship that the graph stores for the role. */
public enum ConfigurationRole {
    INTERVENTION("OF"),
    CONTEXT("IN"),
    RESOURCE("USES"),
    MECHANISM("FIRES"),
    OUTCOME("PRODUCES");

    private final String relationship;

    ConfigurationRole(String relationship) {
        this.relationship = relationship;
    }

    @JsonCreator
    public static ConfigurationRole of(String relationship) {
        for (var role : values()) {
            if (role.relationship.equals(relationship)) {
                return role;
            }
        }
        throw new IllegalArgumentException("A configuration has no relationship " + relationship + ".");
    }

    /** The roles of several relationships, in the order of the field. */
    public static Set<ConfigurationRole> of(Collection<String> relationships) {
        return relationships.stream()
                .map(ConfigurationRole::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConfigurationRole.class)));
    }

    public String relationship() {
        return relationship;
    }

    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
