package org.realistgraph.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;

/** Hierarchical alignments, superseded effects and refined claims must not form a circle. */
final class CircleRule implements Rule {

    @Override
    public Stream<Violation> check(Entity entity, Neighbours near) {
        return HierarchyStep.of(entity)
                .filter(step -> step.field().equals(HierarchyStep.REFINES)
                        || !step.from().equals(step.to()))
                .flatMap(step -> {
                    var back = path(step.to(), step.from(), near);
                    return back.isEmpty() ? Stream.empty() : Stream.of(violation(step, back));
                });
    }

    private static Violation violation(HierarchyStep step, List<String> back) {
        return new Violation(
                step.field(),
                "closes a circle of %s: %s → %s.".formatted(step.of(), step.from(), String.join(" → ", back)));
    }

    /** The path of steps from one id to another; empty if there is none. */
    private static List<String> path(String from, String to, Neighbours near) {
        var paths = new HashMap<String, List<String>>(Map.of(from, List.of(from)));
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            var id = next.remove();
            var path = paths.getOrDefault(id, List.of());
            if (id.equals(to)) {
                return path;
            }
            for (var step : near.stepsFrom(id)) {
                if (paths.putIfAbsent(step.to(), with(path, step.to())) == null) {
                    next.add(step.to());
                }
            }
        }
        return List.of();
    }

    private static List<String> with(List<String> path, String id) {
        var longer = new ArrayList<>(path);
        longer.add(id);
        return longer;
    }
}
