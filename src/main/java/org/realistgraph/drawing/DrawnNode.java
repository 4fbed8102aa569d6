package org.realistgraph.drawing;

import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.ClaimStatus;

/**
 * A node of a drawing, under its id in the graph. {@code within} is the configuration that it is drawn inside of, {@code
 * status} that of a claim.
 */
public record DrawnNode(
        String id,
        String label,
        DrawnNodeKind kind,
        @Nullable String within,
        @Nullable ClaimStatus status) {

    public Layer layer() {
        return kind.layer();
    }

    DrawnNode within(@Nullable String configuration) {
        return new DrawnNode(id, label, kind, configuration, status);
    }
}
