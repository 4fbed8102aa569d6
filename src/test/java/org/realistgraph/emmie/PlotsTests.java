package org.realistgraph.emmie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.realistgraph.emmie.Plots.BesideReason;
import org.realistgraph.emmie.Plots.EffectPlot;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Ref;

final class PlotsTests {

    @Test
    void comparativeEffectsOfOneMeasureUnitAndOutcomeShareAPlotByFollowUp() {
        assertThat(plots(effect("late", Map.of("followUp", 12)), effect("soon", Map.of("followUp", 3)))
                        .plots())
                .containsExactly(new EffectPlot("RR", "CHILD", new Ref("care"), Ref.to(List.of("soon", "late"))));
    }

    @Test
    void anotherMeasureUnitOrOutcomeIsAnotherPlot() {
        var plots = plots(
                effect("a", Map.of()),
                effect("b", Map.of("measure", "SMD")),
                effect("c", Map.of("unit", "FAMILY")),
                effect("d", Map.of("outcome", "return")));
        assertThat(plots.plots())
                .hasSize(4)
                .allSatisfy(plot -> assertThat(plot.effects()).hasSize(1));
    }

    @Test
    void allOthersStandBesideAndSayWhy() {
        assertThat(beside("kind", "LEVEL")).isEqualTo(BesideReason.NOT_COMPARATIVE);
        assertThat(beside("measure", null)).isEqualTo(BesideReason.NO_FIGURE);
        assertThat(beside("hasFigure", false)).isEqualTo(BesideReason.NO_FIGURE);
        assertThat(beside("unit", "NOT_STATED")).isEqualTo(BesideReason.UNIT_NOT_STATED);
        assertThat(beside("outcome", null)).isEqualTo(BesideReason.OUTCOME_NOT_STATED);
        assertThat(beside("superseded", true)).isEqualTo(BesideReason.SUPERSEDED);
    }

    private static BesideReason beside(String property, @Nullable Object value) {
        var other = new HashMap<String, @Nullable Object>();
        other.put(property, value);
        var plots = plots(effect("a", other));
        assertThat(plots.plots()).isEmpty();
        return plots.beside().getFirst().reason();
    }

    private static Plots plots(Row... effects) {
        return Plots.of(Stream.of(effects).toList());
    }

    private static Row effect(String id, Map<String, ? extends @Nullable Object> other) {
        var values = new HashMap<String, @Nullable Object>(Map.of(
                "node",
                id,
                "kind",
                "COMPARATIVE",
                "measure",
                "RR",
                "unit",
                "CHILD",
                "outcome",
                "care",
                "hasFigure",
                true));
        values.putAll(other);
        return new Row(values);
    }
}
