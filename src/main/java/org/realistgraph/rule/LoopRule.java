package org.realistgraph.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** A ripple or an embedding leads from one configuration to another, and an effect is superseded by another one. */
final class LoopRule implements Rule {

    private static final Map<String, String> ENDS = Map.of("from", "to", "inner", "outer", "id", "supersededBy");

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return entity.type().name().equals("Alignment")
                ? Stream.empty()
                : ENDS.entrySet().stream()
                        .filter(ends -> entity.values().get(ends.getValue()) instanceof String id
                                && id.equals(entity.values().get(ends.getKey())))
                        .map(ends -> new Violation(ends.getValue(), "It leads back to where it comes from."));
    }
}
