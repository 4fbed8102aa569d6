package org.realistgraph.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Row;

/** A concept of a configuration: by which relation it is there, and what happens to it. */
public record ConceptPart(
        String by, String id, String label, @Nullable String how) {

    /** The parts that a row names in {@code parts: [{by, id, label, how}]}. */
    public static List<ConceptPart> of(Row row) {
        return row.all("parts", ConceptPart.class);
    }

    DrawnEdgeKind edge() {
        return DrawnEdgeKind.valueOf(by);
    }

    DrawnNodeKind node() {
        return switch (by) {
            case "OF" -> DrawnNodeKind.INTERVENTION;
            case "IN" -> DrawnNodeKind.CONTEXT;
            case "USES" -> DrawnNodeKind.RESOURCE;
            case "FIRES" -> DrawnNodeKind.MECHANISM;
            default -> DrawnNodeKind.OUTCOME;
        };
    }

    /** What happens to it, in words. */
    String words() {
        return switch (how) {
            case "FIRES" -> "fires";
            case "BLOCKED" -> "is blocked";
            case "INCREASES" -> "more";
            case "DECREASES" -> "less";
            case "NO_CHANGE" -> "no change";
            case "MIXED" -> "both ways";
            case "NOT_STATED" -> "direction not stated";
            case null, default -> "";
        };
    }
}
