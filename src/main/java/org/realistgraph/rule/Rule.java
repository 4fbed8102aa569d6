package org.realistgraph.rule;

import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** What things must keep to beyond their form. */
interface Rule {

    /** How an entity breaks the rule, seen together with the entities that it refers to. */
    Stream<Violation> check(Entity entity, Neighbours near);
}
