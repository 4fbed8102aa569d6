package org.realistgraph.configuration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Row;

/**
 * A concept in its role in a configuration, as words and drawings need it: with its label, a mechanism with its actor, and whether
 * an outcome is one of care. */
public record ConfigurationPart(
        ConfigurationRole role,
        String id,
        String label,
        @Nullable OutcomeDirection direction,
        @Nullable FiringMode mode,
        @Nullable Actor actor,
        boolean ofCare) {

    /** The parts in the column {@code parts}, as cypher/field/configuration/parts has them. */
    public static List<ConfigurationPart> of(Row row) {
        return row.all("parts", ConfigurationPart.class);
    }

    public boolean isBlocked() {
        return mode == FiringMode.BLOCKED;
    }
}
