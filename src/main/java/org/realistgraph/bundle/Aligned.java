package org.realistgraph.bundle;

import java.util.Optional;
import java.util.Set;
import org.realistgraph.entity.Entity;

/** An alignment of two concepts, as rules see it. */
record Aligned(String id, String kind, String from, String to) {

    private static final Set<String> SYMMETRIC = Set.of("EXCLUDES", "SAME_IDEA");
    private static final Set<String> HIERARCHICAL = Set.of("NARROWER", "PART_OF");

    /** The alignment that an entity is; empty where it is something else, or not all of one. */
    static Optional<Aligned> of(Entity entity) {
        return entity.type().name().equals("Alignment")
                        && entity.values().get("kind") instanceof String kind
                        && entity.values().get("from") instanceof String from
                        && entity.values().get("to") instanceof String to
                ? Optional.of(new Aligned(entity.id(), kind, from, to))
                : Optional.empty();
    }

    boolean isSymmetric() {
        return SYMMETRIC.contains(kind);
    }

    boolean isHierarchical() {
        return HIERARCHICAL.contains(kind);
    }

    /** Whether it says the same as the other. */
    boolean repeats(Aligned other) {
        var sameWay = from.equals(other.from) && to.equals(other.to);
        var otherWay = from.equals(other.to) && to.equals(other.from);
        return kind.equals(other.kind) && (sameWay || (isSymmetric() && otherWay));
    }
}
