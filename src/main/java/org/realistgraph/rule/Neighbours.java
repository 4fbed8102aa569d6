package org.realistgraph.rule;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/**
 * The entities around one, by id, as they will stand after the write: kept ones as they are, put ones as they are written, and
 * none that is gone.
 */
public record Neighbours(Map<String, Entity> kept, Map<String, Entity> put, Set<String> gone) {

    /** The entity of that id, or of what the id was merged into. */
    Optional<Entity> entity(String id) {
        return gone.contains(id) ? Optional.empty() : Optional.ofNullable(put.getOrDefault(id, kept.get(id)));
    }

    /** Ids of these types that somebody may have meant, as far as they are at hand. */
    Set<String> candidates(Collection<String> types) {
        return Stream.concat(kept.values().stream(), put.values().stream())
                .filter(entity -> types.contains(entity.type().name()))
                .map(Entity::id)
                .filter(id -> !gone.contains(id))
                .collect(Collectors.toSet());
    }
}
