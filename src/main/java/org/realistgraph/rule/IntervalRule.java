package org.realistgraph.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;

/** The value of an effect lies within its confidence interval, and a ratio is greater than 0. */
final class IntervalRule implements Rule {

    private static final Set<String> RATIOS = Set.of("RR", "OR", "HR");

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        if (!entity.type().name().equals("Effect")) {
            return Stream.empty();
        }
        var value = number(entity, "value");
        var low = number(entity, "ciLow");
        var high = number(entity, "ciHigh");
        return Stream.of(
                        Stream.of("value", "ciLow", "ciHigh").flatMap(field -> ratio(entity, field)),
                        above(low, value, "ciLow", "The confidence interval begins above the value."),
                        above(value, high, "ciHigh", "The confidence interval ends below the value."),
                        value == null
                                ? above(low, high, "ciHigh", "The confidence interval ends before it begins.")
                                : none())
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> ratio(Entity entity, String field) {
        var value = number(entity, field);
        return value != null
                        && value <= 0
                        && RATIOS.contains(String.valueOf(entity.values().get("measure")))
                ? Stream.of(new Violation(field, "A ratio must be greater than 0, not " + value + "."))
                : none();
    }

    private static Stream<Violation> above(@Nullable Double one, @Nullable Double other, String path, String reason) {
        return one != null && other != null && one > other ? Stream.of(new Violation(path, reason)) : none();
    }

    private static Stream<Violation> none() {
        return Stream.empty();
    }

    private static @Nullable Double number(Entity entity, String field) {
        return entity.values().get(field) instanceof Number number ? number.doubleValue() : null;
    }
}
