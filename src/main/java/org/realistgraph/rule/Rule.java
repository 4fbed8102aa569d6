package org.realistgraph.rule;

import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** A rule for entities beyond their form. */
interface Rule {

    /** How an entity breaks the rule, checked together with the entities to which it refers. */
    Stream<Violation> check(Entity entity, Neighbours near);
}
