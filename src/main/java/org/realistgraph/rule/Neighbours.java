package org.realistgraph.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/**
 * The entities around an entity, by id, as they will be after the write: kept entities unchanged, put entities as
 * written, and no entity that is gone.
 */
public final class Neighbours {

    private final Map<String, Entity> kept;
    private final Map<String, Entity> put;
    private final Set<String> gone;
    private final Map<String, List<Entity>> sayings;
    private final Map<String, List<HierarchyStep>> steps;

    public Neighbours(Map<String, Entity> kept, Map<String, Entity> put, Set<String> gone) {
        this.kept = kept;
        this.put = put;
        this.gone = gone;
        this.sayings = all().filter(entity -> UniqueKey.of(entity, this::entity).isPresent())
                .collect(Collectors.groupingBy(
                        entity -> UniqueKey.of(entity, this::entity).orElseThrow()));
        this.steps = all().flatMap(HierarchyStep::of).collect(Collectors.groupingBy(HierarchyStep::from));
    }

    /** The neighbours before the write. */
    Neighbours before() {
        return new Neighbours(kept, Map.of(), Set.of());
    }

    boolean isPut(String id) {
        return put.containsKey(id);
    }

    /** The entity with this id, or the entity into which this id was merged. */
    Optional<Entity> entity(String id) {
        return gone.contains(id) ? Optional.empty() : Optional.ofNullable(put.getOrDefault(id, kept.get(id)));
    }

    /** The entities with this unique key. */
    List<Entity> saying(String saying) {
        return sayings.getOrDefault(saying, List.of());
    }

    /** The steps of hierarchies from this id. */
    List<HierarchyStep> stepsFrom(String id) {
        return steps.getOrDefault(id, List.of());
    }

    /** The known ids of these types, as candidates for a suggestion. */
    Set<String> candidates(Collection<String> types) {
        return all().filter(entity -> types.contains(entity.type().name()))
                .map(Entity::id)
                .collect(Collectors.toSet());
    }

    private Stream<Entity> all() {
        var all = new HashMap<String, Entity>();
        kept.values().forEach(entity -> all.put(entity.id(), entity));
        all.putAll(put);
        all.keySet().removeAll(gone);
        return all.values().stream();
    }
}
