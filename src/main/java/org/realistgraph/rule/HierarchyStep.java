package org.realistgraph.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;

/**
 * A step from one node to another that must not be part of a circle: a hierarchical alignment, the supersession of an
 * effect, or the refinement of a claim.
 */
record HierarchyStep(String from, String to, String field, String of) {

    static final String REFINES = "refines";

    private static final Set<String> HIERARCHICAL = Set.of("NARROWER", "PART_OF");

    static Stream<HierarchyStep> of(Entity entity) {
        return Stream.concat(step(entity), refinements(entity));
    }

    private static Stream<HierarchyStep> step(Entity entity) {
        return switch (entity.type().name()) {
            case "Alignment" ->
                HIERARCHICAL.contains(String.valueOf(entity.values().get("kind")))
                        ? step(entity, entity.values().get("from"), "to", "NARROWER and PART_OF")
                        : Stream.empty();
            default -> step(entity, entity.id(), "supersededBy", "supersessions");
        };
    }

    private static Stream<HierarchyStep> step(Entity entity, @Nullable Object from, String field, String of) {
        return from instanceof String start && entity.values().get(field) instanceof String end
                ? Stream.of(new HierarchyStep(start, end, field, of))
                : Stream.empty();
    }

    private static Stream<HierarchyStep> refinements(Entity entity) {
        return entity.values().get(REFINES) instanceof List<?> refined
                ? refined.stream()
                        .map(one -> String.valueOf(((Map<?, ?>) one).get("claim")))
                        .map(claim -> new HierarchyStep(entity.id(), claim, REFINES, "refinements"))
                : Stream.empty();
    }
}
