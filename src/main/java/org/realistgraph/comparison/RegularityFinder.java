package org.realistgraph.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.realistgraph.comparison.DemiRegularity.CounterExample;
import org.realistgraph.comparison.DemiRegularity.CounterReason;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.evidence.ConfigurationEvidence;
import org.realistgraph.evidence.Material;
import org.realistgraph.evidence.Stance;
import org.realistgraph.projection.Ref;

/** Finds what recurs: one context or layer, one mechanism and one outcome in one direction, over several families. */
final class RegularityFinder {

    /** What recurs: the keys of context or layer, mechanism and outcome, and the direction. */
    record Shape(String context, String mechanism, String outcome, OutcomeDirection direction) {}

    private final MapAxis by;
    private final Material material;
    private final Map<Shape, List<ConfigurationEvidence>> members = new LinkedHashMap<>();
    private final Map<List<String>, List<ConfigurationEvidence>> settings = new HashMap<>();

    private RegularityFinder(MapAxis by, Material material) {
        this.by = by;
        this.material = material;
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

    private void place(ConfigurationEvidence coded) {
        for (var context : contexts(coded)) {
            for (var mechanism : material.concepts().upwards(coded.ids(ConfigurationRole.MECHANISM))) {
                settings.computeIfAbsent(List.of(context, mechanism), any -> new ArrayList<>())
                        .add(coded);
                if (!coded.coded().isBlocked()) {
                    coded.outcomes().stream()
                            .filter(produced -> produced.direction().isClear())
                            .forEach(produced -> material.concepts()
                                    .upwards(produced.outcome())
                                    .keySet()
                                    .forEach(outcome ->
                                            add(new Shape(context, mechanism, outcome, produced.direction()), coded)));
                }
            }
        }
    }

    private void add(Shape shape, ConfigurationEvidence coded) {
        var of = members.computeIfAbsent(shape, any -> new ArrayList<>());
        if (!of.contains(coded)) {
            of.add(coded);
        }
    }

    private Collection<String> contexts(ConfigurationEvidence coded) {
        if (by == MapAxis.LAYER) {
            return material.concepts().values(coded.ids(ConfigurationRole.CONTEXT), "layer");
        }
        return material.concepts().upwards(coded.ids(ConfigurationRole.CONTEXT));
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
        return members.getOrDefault(shape, List.of()).stream()
                .map(ConfigurationEvidence::id)
                .toList();
    }

    private boolean isBroader(Shape shape, Shape than) {
        var concepts = material.concepts();
        return shape.direction() == than.direction()
                && (by == MapAxis.LAYER
                        ? shape.context().equals(than.context())
                        : concepts.upwards(than.context()).containsKey(shape.context()))
                && concepts.upwards(than.mechanism()).containsKey(shape.mechanism())
                && concepts.upwards(than.outcome()).containsKey(shape.outcome());
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
        return DemiRegularity.of(shape, by, found, counters, material.concepts());
    }

    private List<CounterReason> why(ConfigurationEvidence coded, Shape shape) {
        var reasons = EnumSet.noneOf(CounterReason.class);
        if (coded.coded().isBlocked()) {
            reasons.add(CounterReason.BLOCKED);
        }
        for (var produced : coded.outcomes()) {
            if (material.concepts().upwards(produced.outcome()).containsKey(shape.outcome())) {
                if (produced.direction() != shape.direction() && produced.direction() != OutcomeDirection.NOT_STATED) {
                    reasons.add(CounterReason.OTHER_DIRECTION);
                } else if (isOpposed(coded)) {
                    reasons.add(CounterReason.EVIDENCE_AGAINST);
                }
            }
        }
        return List.copyOf(reasons);
    }

    private static boolean isOpposed(ConfigurationEvidence coded) {
        return coded.mentions().stream()
                .anyMatch(mention -> mention.stance() == Stance.CONTRARY || mention.stance() == Stance.NO_DIFFERENCE);
    }
}
