package org.realistgraph.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.drawing.Drawing;

/** The chains found, best joints first; {@code cut} says what was cut, in words. */
record Chains(
        List<Chain> chains, int totalCount, @Nullable String cut, int totalExplored, List<CandidateRipple> candidates) {

    boolean truncated() {
        return cut != null;
    }

    Drawing drawing() {
        return ChainDrawing.of(chains);
    }
}
