package org.realistgraph.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.realistgraph.configuration.OutcomeDirection;
import org.realistgraph.configuration.Towards;
import org.realistgraph.projection.Ref;

/**
 * What of the last configuration is the end that was asked for: an outcome with what happens to it, a context, or the
 * configuration itself; and the alignments by which it is within the one asked for.
 */
record ChainEnd(
        Ref node,
        @Nullable OutcomeDirection direction,
        @Nullable Towards towards,
        boolean isSupported,
        List<Ref> alignments) {}
