package org.realistgraph.rule;

import java.util.Optional;
import org.realistgraph.entity.Entity;

/** The entities that one refers to, as they will stand after the write, kept and changed alike. */
@FunctionalInterface
public interface Neighbours {

    /** The entity of that id, or of what the id was merged into. */
    Optional<Entity> entity(String id);
}
