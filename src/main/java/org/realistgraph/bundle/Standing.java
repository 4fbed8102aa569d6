package org.realistgraph.bundle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.realistgraph.entity.Entity;
import org.realistgraph.rule.Neighbours;

/** What stands in the graph once an update is written: kept things as they are, put things as they are written. */
record Standing(Map<String, Entity> kept, Map<String, Entity> put, Set<String> gone) implements Neighbours {

    @Override
    public Optional<Entity> entity(String id) {
        return gone.contains(id) ? Optional.empty() : Optional.ofNullable(put.getOrDefault(id, kept.get(id)));
    }
}
