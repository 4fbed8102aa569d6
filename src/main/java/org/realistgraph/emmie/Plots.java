package org.realistgraph.emmie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Ref;

/**
 * Groups effects for plotting: only comparative effects with the same measure, unit and outcome share a plot; all
 * others are listed beside the plots. Nothing is pooled.
 */
record Plots(List<EffectPlot> plots, List<EffectBeside> beside) {

    private static final Comparator<Row> BY_TIME = Comparator.comparingDouble((Row effect) ->
                    effect.values().get("followUp") instanceof Number months ? months.doubleValue() : -1)
            .thenComparing(effect -> effect.text("node"));

    /** Effects that share a plot, ordered by follow-up. */
    record EffectPlot(String measure, String unitOfAnalysis, Ref outcome, List<Ref> effects) {

        private String key() {
            return String.join(", ", measure, unitOfAnalysis, outcome.id());
        }
    }

    /** An effect beside the plots, with the reason. */
    record EffectBeside(Ref effect, BesideReason reason) {}

    /** The reason why an effect is in no plot. */
    enum BesideReason {
        SUPERSEDED,
        INTERIM,
        OF_NO_INTERVENTION,
        NOT_COMPARATIVE,
        NO_FIGURE,
        UNIT_NOT_STATED,
        OUTCOME_NOT_STATED
    }

    static Plots of(List<Row> effects) {
        var plots = new TreeMap<String, EffectPlot>();
        var beside = new ArrayList<EffectBeside>();
        for (var effect : effects.stream().sorted(BY_TIME).toList()) {
            var reason = reason(effect);
            if (reason == null) {
                var plot = new EffectPlot(
                        effect.text("measure"),
                        effect.text("unit"),
                        new Ref(effect.text("outcome")),
                        new ArrayList<>());
                plots.computeIfAbsent(plot.key(), any -> plot).effects().add(new Ref(effect.text("node")));
            } else {
                beside.add(new EffectBeside(new Ref(effect.text("node")), reason));
            }
        }
        beside.sort(Comparator.comparing(one -> one.effect().id()));
        return new Plots(List.copyOf(plots.values()), List.copyOf(beside));
    }

    private static @Nullable BesideReason reason(Row effect) {
        if (effect.is("superseded")) {
            return BesideReason.SUPERSEDED;
        }
        if (effect.is("interim")) {
            return BesideReason.INTERIM;
        }
        if (effect.is("ofNone")) {
            return BesideReason.OF_NO_INTERVENTION;
        }
        if (!"COMPARATIVE".equals(effect.textOrNull("kind"))) {
            return BesideReason.NOT_COMPARATIVE;
        }
        if (effect.textOrNull("measure") == null || !effect.is("hasFigure")) {
            return BesideReason.NO_FIGURE;
        }
        if (effect.textOrNull("unit") == null || "NOT_STATED".equals(effect.textOrNull("unit"))) {
            return BesideReason.UNIT_NOT_STATED;
        }
        return effect.textOrNull("outcome") == null ? BesideReason.OUTCOME_NOT_STATED : null;
    }
}
