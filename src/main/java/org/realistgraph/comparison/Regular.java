package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.realistgraph.comparison.MapAxis.Spot;
import org.realistgraph.comparison.Pattern.Counter;
import org.realistgraph.comparison.Pattern.CounterReason;
import org.realistgraph.evidence.Stance;

/** Finds what recurs: one context or layer, one mechanism and one outcome in one direction, over several families. */
final class Regular {

    private static final Set<String> CLEAR = Set.of("INCREASES", "DECREASES", "NO_CHANGE");
    private static final Set<String> OPPOSABLE = Set.of("INCREASES", "DECREASES", "NO_CHANGE", "MIXED");

    /** What recurs: the keys of context or layer, mechanism and outcome, and the direction. */
    record Shape(String context, String mechanism, String outcome, String direction) {}

    private final MapAxis by;
    private final Material material;
    private final Map<String, String> labels;
    private final Map<Shape, List<Coded>> members = new LinkedHashMap<>();
    private final Map<List<String>, List<Coded>> settings = new HashMap<>();

    private Regular(MapAxis by, Material material) {
        this.by = by;
        this.material = material;
        this.labels = new HashMap<>(material.broader().labels());
    }

    /** The patterns over at least so many families, most families first; of those that say the same, the narrowest. */
    static List<Pattern> patterns(MapAxis by, Material material, int minFamilies) {
        var regular = new Regular(by, material);
        material.configurations().forEach(regular::place);
        return regular.nearest().stream()
                .map(regular::pattern)
                .filter(pattern -> pattern.families() >= minFamilies)
                .sorted(Comparator.comparing((Pattern pattern) -> -pattern.families())
                        .thenComparing(pattern -> pattern.shape().toString()))
                .toList();
    }

    private void place(Coded coded) {
        for (var context : contexts(coded)) {
            for (var mechanism : upwards(labels(coded))) {
                settings.computeIfAbsent(List.of(context, mechanism), any -> new ArrayList<>())
                        .add(coded);
                if (!coded.blocked()) {
                    coded.outcomes().stream()
                            .filter(produced -> CLEAR.contains(produced.direction()))
                            .forEach(produced -> material.broader()
                                    .upwards(produced.outcome())
                                    .keySet()
                                    .forEach(outcome ->
                                            add(new Shape(context, mechanism, outcome, produced.direction()), coded)));
                }
            }
        }
        labels.putAll(coded.outcomeLabels());
    }

    private void add(Shape shape, Coded coded) {
        var of = members.computeIfAbsent(shape, any -> new ArrayList<>());
        if (!of.contains(coded)) {
            of.add(coded);
        }
    }

    private Collection<String> contexts(Coded coded) {
        if (by == MapAxis.LAYER) {
            var layers = by.spots(coded, material.broader(), false).stream()
                    .map(Spot::key)
                    .filter(key -> !key.equals(MapAxis.NOT_CODED))
                    .toList();
            layers.forEach(layer -> labels.put(layer, layer.toLowerCase(Locale.ROOT) + " context"));
            return layers;
        }
        coded.contexts().forEach(context -> labels.put(context.text("id"), context.text("label")));
        return upwards(Coded.ids(coded.contexts()));
    }

    private List<String> labels(Coded coded) {
        coded.mechanisms().forEach(mechanism -> labels.put(mechanism.text("id"), mechanism.text("label")));
        return Coded.ids(coded.mechanisms());
    }

    private Collection<String> upwards(List<String> concepts) {
        return concepts.stream()
                .flatMap(concept -> material.broader().upwards(concept).keySet().stream())
                .distinct()
                .toList();
    }

    /** Of the shapes that hold over the same configurations, those that no narrower one says as well. */
    private List<Shape> nearest() {
        var same = new HashMap<List<String>, List<Shape>>();
        members.forEach(
                (shape, of) -> same.computeIfAbsent(of.stream().map(Coded::id).toList(), any -> new ArrayList<>())
                        .add(shape));
        return members.keySet().stream()
                .filter(shape -> same
                        .getOrDefault(
                                members.getOrDefault(shape, List.of()).stream()
                                        .map(Coded::id)
                                        .toList(),
                                List.of())
                        .stream()
                        .noneMatch(other -> !other.equals(shape) && isBroader(shape, other)))
                .toList();
    }

    private boolean isBroader(Shape shape, Shape than) {
        var broader = material.broader();
        return shape.direction().equals(than.direction())
                && (by == MapAxis.LAYER
                        ? shape.context().equals(than.context())
                        : broader.upwards(than.context()).containsKey(shape.context()))
                && broader.upwards(than.mechanism()).containsKey(shape.mechanism())
                && broader.upwards(than.outcome()).containsKey(shape.outcome());
    }

    private Pattern pattern(Shape shape) {
        var counters = new ArrayList<Counter>();
        for (var coded : settings.getOrDefault(List.of(shape.context(), shape.mechanism()), List.of())) {
            var why = why(coded, shape);
            if (!why.isEmpty()) {
                counters.add(new Counter(coded, why));
            }
        }
        return Pattern.of(shape, labels, members.getOrDefault(shape, List.of()), counters, material.broader());
    }

    private List<CounterReason> why(Coded coded, Shape shape) {
        var reasons = EnumSet.noneOf(CounterReason.class);
        if (coded.blocked()) {
            reasons.add(CounterReason.BLOCKED);
        }
        for (var produced : coded.outcomes()) {
            if (material.broader().upwards(produced.outcome()).containsKey(shape.outcome())) {
                if (!produced.direction().equals(shape.direction()) && OPPOSABLE.contains(produced.direction())) {
                    reasons.add(CounterReason.OTHER_DIRECTION);
                } else if (isOpposed(coded)) {
                    reasons.add(CounterReason.EVIDENCE_AGAINST);
                }
            }
        }
        return List.copyOf(reasons);
    }

    private static boolean isOpposed(Coded coded) {
        return coded.mentions().stream()
                .anyMatch(mention -> mention.stance() == Stance.REFUTES || mention.stance() == Stance.NULL_RESULT);
    }
}
