package org.realistgraph.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** A mechanism that fires has some activation. */
final class FiringRule implements Rule {

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return entity.values().get("firing") instanceof Map<?, ?> firing
                        && "FIRES".equals(firing.containsKey("mode") ? firing.get("mode") : "FIRES")
                        && "NONE".equals(firing.get("activation"))
                ? Stream.of(new Violation(
                        "firing.activation",
                        "A mechanism that fires must be activated; one that does not fire is BLOCKED."))
                : Stream.empty();
    }
}
