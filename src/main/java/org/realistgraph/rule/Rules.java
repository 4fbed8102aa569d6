package org.realistgraph.rule;

import java.util.List;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** All rules that look at one entity and what it refers to. */
public final class Rules {

    private static final List<Rule> ALL = List.of(new PartRule(), new OriginRule(), new EvidenceRule());

    private Rules() {}

    /** How an entity breaks rules. */
    public static Stream<Violation> check(Entity entity, Neighbours near) {
        return ALL.stream().flatMap(rule -> rule.check(entity, near));
    }
}
