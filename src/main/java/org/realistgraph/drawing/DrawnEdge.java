package org.realistgraph.drawing;

import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.ClaimStatus;

/** An edge of a drawing: the id of the claim that it stands for, or from--KIND--to where it is none. */
public record DrawnEdge(
        String id,
        String from,
        String to,
        DrawnEdgeKind kind,
        String label,
        Line line,
        @Nullable ClaimStatus status) {

    /** The same edge where it is drawn for both: the later line, and both labels where they differ. */
    DrawnEdge and(DrawnEdge other) {
        var both = label.contains(other.label) ? label : label + "; " + other.label;
        return new DrawnEdge(id, from, to, kind, both, line.compareTo(other.line) < 0 ? other.line : line, status);
    }
}
