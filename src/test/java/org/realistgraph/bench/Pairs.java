package org.realistgraph.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What the same request cost before and after, pair by pair. */
final class Pairs {

    /** What the later half of the pairs costs at least, as a share of the earlier, where nothing is compiled any more. */
    private static final double SETTLED = 0.97;

    private final List<Cost> before = new ArrayList<>();
    private final List<Cost> after = new ArrayList<>();

    void add(Cost costBefore, Cost costAfter) {
        before.add(costBefore);
        after.add(costAfter);
    }

    int size() {
        return before.size();
    }

    /** The medians, the median of the ratios of the pairs, and the least and the greatest of these. */
    String told(ToDoubleFunction<Cost> what) {
        var ratios = IntStream.range(0, before.size())
                .mapToObj(i -> what.applyAsDouble(after.get(i)) / what.applyAsDouble(before.get(i)))
                .toList();
        return "before %7.2f ms, after %7.2f ms, after/before %.3f (%.2f to %.2f)"
                .formatted(
                        median(before, what),
                        median(after, what),
                        median(ratios),
                        Collections.min(ratios),
                        Collections.max(ratios));
    }

    /** Whether either became cheaper and cheaper, so that the medians say too much. */
    boolean isFalling() {
        return isFalling(before) || isFalling(after);
    }

    private static boolean isFalling(List<Cost> costs) {
        var half = costs.size() / 2;
        return median(costs.subList(half, costs.size()), Cost::cpu)
                < SETTLED * median(costs.subList(0, half), Cost::cpu);
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> what) {
        return median(costs.stream().map(what::applyAsDouble).toList());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /** Milliseconds: what the processor works, and what passes meanwhile. */
    record Cost(double cpu, double wall) {

        /** The cost of each of the requests asked since. */
        Cost since(Cost earlier, int requests) {
            return new Cost((cpu - earlier.cpu) / requests, (wall - earlier.wall) / requests);
        }
    }
}
