package org.realistgraph.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** What leads from one thing to another leads to another one: a ripple, an embedding, an alignment, what supersedes an effect. */
final class LoopRule implements Rule {

    private static final Map<String, String> ENDS = Map.of("from", "to", "inner", "outer", "id", "supersededBy");

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return ENDS.entrySet().stream()
                .filter(ends -> entity.values().get(ends.getValue()) instanceof String id
                        && id.equals(entity.values().get(ends.getKey())))
                .map(ends -> new Violation(ends.getValue(), "It leads back to where it comes from."));
    }
}
