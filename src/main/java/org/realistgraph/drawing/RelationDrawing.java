package org.realistgraph.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.AlignmentKind;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.ModerationEffect;
import org.realistgraph.claim.Origin;
import org.realistgraph.evidence.CountedSources;
import org.realistgraph.evidence.EvidenceFacts;
import org.realistgraph.graph.Row;

/** Draws what joins two things that are drawn: a claim with its balance, or a relation that is none. */
final class RelationDrawing {

    private RelationDrawing() {}

    static void draw(Canvas canvas, Row row, CountedSources sources) {
        var kind = DrawnEdgeKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        var said = said(kind, row.textOrNull("how"));
        var id = row.textOrNull("id");
        if (id == null) {
            canvas.edge(kind, row.text("from"), row.text("to"), said);
            return;
        }
        // an alignment rests on reasons and has no evidence to weigh
        var balance = kind == DrawnEdgeKind.ALIGNMENT
                ? null
                : new EvidenceFacts(false, List.of(), sources.mentions(row)).text();
        canvas.coded(row.choiceOrNull("origin", Origin.class));
        var status = row.choice("status", ClaimStatus.class);
        var label = Canvas.words(said, balance, status);
        canvas.claim(kind, id, row.text("from"), row.text("to"), label, Line.SOLID, status);
    }

    private static String said(DrawnEdgeKind kind, @Nullable String how) {
        return switch (kind) {
            case RIPPLE -> "leads to";
            case EMBEDDING -> "takes place inside";
            case OFFERS -> "offers";
            case DRAWS_ON -> "draws on";
            case ALIGNMENT -> AlignmentKind.valueOf(Objects.requireNonNull(how)).words();
            case MODERATION ->
                switch (ModerationEffect.valueOf(Objects.requireNonNull(how))) {
                    case MIXED -> "acts both ways on";
                    case STRENGTHENS, WEAKENS, BLOCKS, REVERSES ->
                        Objects.requireNonNull(how).toLowerCase(Locale.ROOT);
                };
            default -> "";
        };
    }
}
