package org.realistgraph.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.realistgraph.configuration.CodedConfiguration;

/**
 * Finds walks that visit no configuration twice: all of one length before the longer ones, so that where it has to stop the
 * short ones are there.
 */
final class PathSearch {

    /** As many walks are found at most. */
    static final int FOUND = 1_000;

    private static final int STEPS = 2_000_000;

    private final Map<String, CodedConfiguration> configurations;
    private final Map<String, List<Joint>> joints;
    private final List<CodedConfiguration> starts;
    private final Map<String, Integer> distances;
    private final Function<CodedConfiguration, List<ChainEnd>> ends;
    private final List<ChainPath> found = new ArrayList<>();
    private final Deque<Joint> path = new ArrayDeque<>();
    private final Set<String> visited = new HashSet<>();
    private int steps;

    PathSearch(
            Map<String, CodedConfiguration> configurations,
            Map<String, List<Joint>> joints,
            List<CodedConfiguration> starts,
            Map<String, Integer> distances,
            Function<CodedConfiguration, List<ChainEnd>> ends) {
        this.configurations = configurations;
        this.joints = joints;
        this.starts = starts;
        this.distances = distances;
        this.ends = ends;
    }

    /** Those of a length between the two that pass. */
    List<ChainPath> between(int least, int most, Predicate<ChainPath> passes) {
        for (var length = least; length <= most; length++) {
            for (var start : starts) {
                follow(start, start, length, passes);
            }
        }
        return found;
    }

    /** Why it stopped before all walks were found; null where it did not. */
    @Nullable
    String cut() {
        if (found.size() >= FOUND) {
            return "At most %,d chains are looked for.".formatted(FOUND);
        }
        return steps >= STEPS ? "There are too many paths to try; the shortest were tried first." : null;
    }

    private void follow(CodedConfiguration start, CodedConfiguration at, int left, Predicate<ChainPath> passes) {
        var distance = distances.get(at.id());
        if (distance == null || distance > left || cut() != null) {
            return;
        }
        steps++;
        if (left == 0) {
            var walk = walk(start);
            if (passes.test(walk)) {
                found.add(walk);
            }
            return;
        }
        visited.add(at.id());
        for (var joint : joints.getOrDefault(at.id(), List.of())) {
            if (!visited.contains(joint.link().to())) {
                path.addLast(joint);
                follow(start, at(joint), left - 1, passes);
                path.removeLast();
            }
        }
        visited.remove(at.id());
    }

    private CodedConfiguration at(Joint joint) {
        return Objects.requireNonNull(configurations.get(joint.link().to()));
    }

    private ChainPath walk(CodedConfiguration start) {
        var passed = new ArrayList<>(List.of(start));
        path.forEach(joint -> passed.add(at(joint)));
        return new ChainPath(passed, List.copyOf(path), ends.apply(passed.getLast()));
    }
}
