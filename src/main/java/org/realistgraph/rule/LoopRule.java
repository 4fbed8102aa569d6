package org.realistgraph.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** A ripple, an embedding, an alignment or the supersession of an effect must not lead a node to itself. */
final class LoopRule implements Rule {

    private static final Map<String, String> ENDS = Map.of("from", "to", "inner", "outer", "id", "supersededBy");

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return ENDS.entrySet().stream()
                .filter(ends -> entity.values().get(ends.getValue()) instanceof String id
                        && id.equals(entity.values().get(ends.getKey())))
                .map(ends -> new Violation(ends.getValue(), "Both ends are the same node."));
    }
}
