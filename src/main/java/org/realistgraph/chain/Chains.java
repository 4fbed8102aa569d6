package org.realistgraph.chain;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.realistgraph.configuration.Towards;
import org.realistgraph.drawing.Drawing;

/** The chains found, best supported first; {@code cut} says what was cut, in words. */
record Chains(
        List<Chain> chains,
        int totalCount,
        @Nullable String cut,
        int totalExplored,
        List<CandidateRipple> candidates,
        Supplier<List<TowardsCount>> others) {

    /** How many chains lead to an outcome that goes one way. */
    record TowardsCount(Towards towards, int chains) {}

    /** How many chains lead to the same outcomes otherwise; they are looked for when that is asked. */
    List<TowardsCount> otherwise() {
        return others.get();
    }

    boolean truncated() {
        return cut != null;
    }

    /** How many of the joints have evidence. */
    String text() {
        return ChainText.ofJoints(chains);
    }

    Drawing drawing() {
        return ChainDrawing.of(chains);
    }
}
