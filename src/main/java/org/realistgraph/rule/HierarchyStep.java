package org.realistgraph.rule;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;

/**
 * A step from one node to another that must not be part of a circle: a hierarchical alignment, or the supersession of
 * an effect.
 */
record HierarchyStep(String from, String to, String field, String of) {

    private static final Set<String> HIERARCHICAL = Set.of("NARROWER", "PART_OF");

    static Optional<HierarchyStep> of(Entity entity) {
        return switch (entity.type().name()) {
            case "Alignment" ->
                HIERARCHICAL.contains(String.valueOf(entity.values().get("kind")))
                        ? of(entity, entity.values().get("from"), "to", "NARROWER and PART_OF")
                        : Optional.empty();
            default -> of(entity, entity.id(), "supersededBy", "supersessions");
        };
    }

    private static Optional<HierarchyStep> of(Entity entity, @Nullable Object from, String field, String of) {
        return from instanceof String start && entity.values().get(field) instanceof String end
                ? Optional.of(new HierarchyStep(start, end, field, of))
                : Optional.empty();
    }
}
