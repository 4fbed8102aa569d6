package org.realistgraph.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.Part;

/** An active piece of evidence, as cypher/field/evidence/piece reads it; null where something is not coded. */
public record Piece(
        String id,
        Stance stance,
        @Nullable HowKnown how,
        @Nullable Directness directness,
        @Nullable Basis basis,
        Part part,
        boolean background,
        List<String> judgedBy) {

    /** Whether the piece is reasoning, or background in its own paper; such pieces never bear anything out. */
    public boolean isArgued() {
        return background || how == HowKnown.ARGUED;
    }

    /** Whether the piece rests on something measured. */
    public boolean isMeasured() {
        return !background && how != null && how.isMeasured();
    }
}
