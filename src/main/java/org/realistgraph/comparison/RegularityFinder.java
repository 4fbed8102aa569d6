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
import java.util.stream.Collectors;
import org.realistgraph.comparison.DemiRegularity.CounterExample;
import org.realistgraph.comparison.DemiRegularity.CounterReason;
import org.realistgraph.evidence.Stance;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Ref;

/** Finds what recurs: one context or layer, one mechanism and one outcome in one direction, over several families. */
final class RegularityFinder {

    private static final Set<String> CLEAR = Set.of("INCREASES", "DECREASES", "NO_CHANGE");
    private static final Set<String> OPPOSABLE = Set.of("INCREASES", "DECREASES", "NO_CHANGE", "MIXED");

    /** What recurs: the keys of context or layer, mechanism and outcome, and the direction. */
    record Shape(String context, String mechanism, String outcome, String direction) {}

    private final MapAxis by;
    private final Material material;
    private final Map<String, String> labels;
    private final Map<Shape, List<Coded>> members = new LinkedHashMap<>();
    private final Map<List<String>, List<Coded>> settings = new HashMap<>();

    private RegularityFinder(MapAxis by, Material material) {
        this.by = by;
        this.material = material;
        this.labels = new HashMap<>(material.broader().labels());
    }

    /** The patterns over at least so many families, most families first; of those that say the same, the narrowest. */
    static List<DemiRegularity> patterns(MapAxis by, Material material, int minFamilies) {
        var regular = new RegularityFinder(by, material);
        material.configurations().forEach(regular::place);
        return regular.nearest().stream()
                .map(regular::pattern)
                .filter(pattern -> pattern.families() >= minFamilies)
                .sorted(Comparator.comparing((DemiRegularity pattern) -> -pattern.families())
                        .thenComparing(pattern -> pattern.shape().toString()))
                .toList();
    }

    private void place(Coded coded) {
        labels.putAll(Row.labels(coded.mechanisms()));
        for (var context : contexts(coded)) {
            for (var mechanism : material.broader().upwards(coded.mechanisms())) {
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
            var layers = Coded.values(coded.contexts(), "layer");
            layers.forEach(layer -> labels.put(layer, layer.toLowerCase(Locale.ROOT) + " context"));
            return layers;
        }
        labels.putAll(Row.labels(coded.contexts()));
        return material.broader().upwards(coded.contexts());
    }

    /** Of the shapes that hold over the same configurations, those that no narrower one says as well. */
    private List<Shape> nearest() {
        var same = members.keySet().stream().collect(Collectors.groupingBy(this::over));
        return members.keySet().stream()
                .filter(shape -> same.getOrDefault(over(shape), List.of()).stream()
                        .noneMatch(other -> !other.equals(shape) && isBroader(shape, other)))
                .toList();
    }

    private List<String> over(Shape shape) {
        return members.getOrDefault(shape, List.of()).stream().map(Coded::id).toList();
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

    private DemiRegularity pattern(Shape shape) {
        var counters = new ArrayList<CounterExample>();
        for (var coded : settings.getOrDefault(List.of(shape.context(), shape.mechanism()), List.of())) {
            var why = why(coded, shape);
            if (!why.isEmpty()) {
                counters.add(new CounterExample(new Ref(coded.id()), why));
            }
        }
        var found = members.getOrDefault(shape, List.of());
        return DemiRegularity.of(shape, by, labels, found, counters, material.broader());
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
