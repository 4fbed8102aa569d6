package org.realistgraph.rule;

import java.util.Map;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** The lower end of a statistic's range must not be above its upper end. */
final class RangeRule implements Rule {

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return entity.values().get("value") instanceof Map<?, ?> value
                        && value.get("low") instanceof Number low
                        && value.get("high") instanceof Number high
                        && low.doubleValue() > high.doubleValue()
                ? Stream.of(
                        new Violation("value.low", "The lower end " + low + " is above the upper end " + high + "."))
                : Stream.empty();
    }
}
