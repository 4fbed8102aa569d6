package org.realistgraph.drawing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Voices;
import org.realistgraph.graph.Facts;

/** What joins two things that are drawn: a claim with its balance, or a relation that is none. */
record Relation(
        DrawnEdgeKind kind,
        @Nullable String id,
        String from,
        String to,
        @Nullable String how,
        @Nullable String status,
        Balance balance) {

    static Relation of(Facts row, Voices voices) {
        return new Relation(
                DrawnEdgeKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.textOrNull("id"),
                row.text("from"),
                row.text("to"),
                row.textOrNull("how"),
                row.textOrNull("status"),
                Balance.of(voices.mentions(row), row.number("disputes")));
    }

    void on(Canvas canvas) {
        if (id == null) {
            canvas.edge(kind, from, to, said());
        } else {
            // an alignment rests on reasons and has no evidence to weigh
            var label = Canvas.words(said(), kind == DrawnEdgeKind.ALIGNMENT ? null : balance, status);
            canvas.claim(kind, id, from, to, label, Line.SOLID, status);
        }
    }

    private String said() {
        return switch (kind) {
            case RIPPLE -> "leads to";
            case EMBEDDING -> "takes place inside";
            case OFFERS -> "offers";
            case DRAWS_ON -> "draws on";
            default -> how == null ? "" : saidOf(how);
        };
    }

    private static String saidOf(String how) {
        return switch (how) {
            case "NARROWER" -> "is narrower than";
            case "PART_OF" -> "is part of";
            case "EXCLUDES" -> "excludes";
            case "DRIVEN_BY" -> "is driven by";
            case "SAME_IDEA" -> "is the same idea as";
            case "MIXED" -> "works both ways on";
            default -> how.toLowerCase(Locale.ROOT);
        };
    }
}
