package org.realistgraph.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** A configuration changes each outcome in one direction only. */
final class DirectionRule implements Rule {

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        var directions = new HashMap<Object, Object>();
        return entity.type().name().equals("Configuration") && entity.values().get("outcomes") instanceof List<?> all
                ? IntStream.range(0, all.size())
                        .filter(i -> all.get(i) instanceof Map<?, ?> produced && isOther(produced, directions))
                        .mapToObj(i -> new Violation(
                                "outcomes[" + i + "].outcome",
                                "The outcome already has a different direction; use MIXED for both directions."))
                : Stream.empty();
    }

    private static boolean isOther(Map<?, ?> produced, Map<Object, Object> directions) {
        var direction = String.valueOf(produced.get("direction"));
        var before = directions.putIfAbsent(String.valueOf(produced.get("outcome")), direction);
        return before != null && !before.equals(direction);
    }
}
