package org.realistgraph.emmie;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.emmie.Plots.EffectBeside;
import org.realistgraph.emmie.Plots.EffectPlot;
import org.realistgraph.graph.Row;
import org.realistgraph.projection.Ref;
import org.realistgraph.safety.Safety;

/** The evidence on an intervention by the dimensions of EMMIE; each dimension shows at most {@code most} lines. */
record EmmieCard(String id, Row read, int most, Supplier<Safety> safetyBeside) {

    /** One dimension of the card. */
    record EmmiePart(String dimension, List<EmmieLine> lines, boolean truncated) {}

    /** One line of a dimension. */
    record EmmieLine(
            Ref node,
            @Nullable String statement,
            @Nullable String locator,
            @Nullable String basis,
            List<EmmieSource> sources) {}

    /** The source of a line. */
    record EmmieSource(
            Ref source,
            @Nullable String stance,
            @Nullable String locator,
            @Nullable String basis) {}

    Ref intervention() {
        return new Ref(id);
    }

    List<Ref> members() {
        return Ref.to(read.texts("members"));
    }

    List<EmmiePart> dimensions() {
        return Stream.of("EFFECT", "MECHANISM", "MODERATOR", "IMPLEMENTATION", "ECONOMICS")
                .map(this::part)
                .toList();
    }

    Safety safety() {
        return safetyBeside.get();
    }

    List<EffectPlot> plots() {
        return effects().plots();
    }

    List<EffectBeside> beside() {
        return effects().beside();
    }

    private Plots effects() {
        return Plots.of(
                read.all("lines").stream().filter(line -> line.is("effect")).toList());
    }

    private EmmiePart part(String dimension) {
        var lines = read.all("lines").stream()
                .filter(line -> line.text("dimension").equals(dimension))
                .toList();
        var shown =
                lines.stream().limit(most).map(line -> line.as(EmmieLine.class)).toList();
        return new EmmiePart(dimension, shown, lines.size() > most);
    }
}
