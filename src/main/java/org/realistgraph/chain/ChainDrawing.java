package org.realistgraph.chain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.drawing.Canvas;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.drawing.DrawnEdgeKind;
import org.realistgraph.drawing.Line;

/** Draws chains: each configuration in its box, joined by ripples whose line says from how many sources and programmes a chain is stitched. */
final class ChainDrawing {

    private static final Map<Line, String> LINES = Map.of(
            Line.SOLID,
                    "One source supports something of every configuration of a chain through the ripple; other"
                            + " relations are solid too.",
            Line.DASHED, "A chain through the ripple is of one programme, or one of its configurations names none.",
            Line.DOTTED, "A chain through the ripple is stitched together across programmes.");

    private ChainDrawing() {}

    static Drawing of(List<Chain> chains) {
        var canvas = new Canvas();
        for (var chain : chains) {
            for (var one : chain.configurations()) {
                canvas.configuration(one.id(), one.statement(), one.known().text(), one.status(), one.parts());
                canvas.coded(one.origin());
            }
            chain.walk().joints().forEach(joint -> draw(canvas, joint, chain));
        }
        return canvas.drawing(LINES);
    }

    private static void draw(Canvas canvas, Joint joint, Chain chain) {
        var link = joint.link();
        var verdict = " (joint " + joint.judgement().verdict() + ")";
        var line = line(chain.stitching());
        var candidate = link.candidate();
        if (candidate != null) {
            var said = "may lead to" + verdict + "\n" + candidate.reason();
            canvas.claim(DrawnEdgeKind.CANDIDATE, link.id(), link.from(), link.to(), said, line, null);
            return;
        }
        var ripple = chain.ripple(link.id());
        var said = Canvas.words("leads to" + verdict, ripple.balance().text(), ripple.status());
        canvas.claim(DrawnEdgeKind.RIPPLE, link.id(), link.from(), link.to(), said, line, ripple.status());
    }

    private static Line line(@Nullable Stitching stitching) {
        return switch (stitching) {
            case null -> Line.SOLID;
            case ONE_SOURCE -> Line.SOLID;
            case NOT_NAMED, ONE_PROGRAMME -> Line.DASHED;
            case ACROSS_PROGRAMMES -> Line.DOTTED;
        };
    }
}
