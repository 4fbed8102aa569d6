package org.realistgraph.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.appraisal.Plots.Beside;
import org.realistgraph.appraisal.Plots.BesideReason;
import org.realistgraph.appraisal.Plots.Plot;
import org.realistgraph.graph.Answered;
import org.realistgraph.graph.Facts;
import org.realistgraph.graph.Places;

/** An EMMIE card as it is answered. */
record EmmieCard(
        @Nullable Answered intervention,
        List<Answered> members,
        List<Part> dimensions,
        List<EffectPlot> plots,
        List<EffectBeside> beside) {

    private static final List<String> DIMENSIONS =
            List.of("EFFECT", "MECHANISM", "MODERATOR", "IMPLEMENTATION", "ECONOMICS");
    private static final String LINES = "dimensions/lines/";

    /** One dimension. */
    record Part(String dimension, List<Line> lines, boolean truncated) {}

    /** One thing that is known. */
    record Line(
            @Nullable Answered node,
            @Nullable String statement,
            @Nullable String locator,
            @Nullable String basis,
            List<From> sources) {}

    /** Where it is known from. */
    record From(
            @Nullable Answered source,
            @Nullable String stance,
            @Nullable String locator,
            @Nullable String basis) {}

    /** Effects that share a plot. */
    record EffectPlot(
            String measure, String unitOfAnalysis, @Nullable Answered outcome, List<Answered> effects) {}

    /** An effect beside the plots. */
    record EffectBeside(BesideReason reason, @Nullable Answered effect) {}

    /** Names the nodes that it will show. */
    static void want(Places places, String id, Facts row, Plots plots, int most) {
        var lines = DIMENSIONS.stream()
                .flatMap(dimension -> lines(row, dimension).stream().limit(most))
                .toList();
        places.at("intervention", "Intervention", List.of(id))
                .at("members", "Intervention", row.texts("members"))
                .at(
                        LINES + "node",
                        "Node",
                        lines.stream().map(line -> line.text("id")).toList())
                .at(
                        LINES + "sources/source",
                        "Source",
                        lines.stream()
                                .flatMap(line -> line.all("sources").stream())
                                .map(source -> source.text("id"))
                                .toList())
                .at(
                        "plots/outcome",
                        "Outcome",
                        plots.plots().stream().map(Plot::outcome).toList())
                .at(
                        "plots/effects",
                        "Effect",
                        plots.plots().stream()
                                .flatMap(plot -> plot.effects().stream())
                                .toList())
                .at(
                        "beside/effect",
                        "Effect",
                        plots.beside().stream().map(Beside::effect).toList());
    }

    static EmmieCard of(Places places, String id, Facts row, Plots plots, int most) {
        return new EmmieCard(
                places.one("intervention", id),
                places.several("members", row.texts("members")),
                DIMENSIONS.stream()
                        .map(dimension -> part(places, dimension, lines(row, dimension), most))
                        .toList(),
                plots.plots().stream().map(plot -> plot(places, plot)).toList(),
                plots.beside().stream()
                        .map(one -> new EffectBeside(one.reason(), places.one("beside/effect", one.effect())))
                        .toList());
    }

    private static List<Facts> lines(Facts row, String dimension) {
        return row.all("lines").stream()
                .filter(line -> line.text("dimension").equals(dimension))
                .toList();
    }

    private static Part part(Places places, String dimension, List<Facts> lines, int most) {
        var shown = lines.stream().limit(most).map(line -> line(places, line)).toList();
        return new Part(dimension, shown, lines.size() > most);
    }

    private static Line line(Places places, Facts line) {
        return new Line(
                places.one(LINES + "node", line.text("id")),
                line.textOrNull("statement"),
                line.textOrNull("locator"),
                line.textOrNull("basis"),
                line.all("sources").stream().map(source -> from(places, source)).toList());
    }

    private static From from(Places places, Facts source) {
        return new From(
                places.one(LINES + "sources/source", source.text("id")),
                source.textOrNull("stance"),
                source.textOrNull("locator"),
                source.textOrNull("basis"));
    }

    private static EffectPlot plot(Places places, Plot plot) {
        return new EffectPlot(
                plot.measure(),
                plot.unit(),
                places.one("plots/outcome", plot.outcome()),
                places.several("plots/effects", plot.effects()));
    }
}
