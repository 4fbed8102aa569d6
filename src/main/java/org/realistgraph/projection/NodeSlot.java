package org.realistgraph.projection;

import java.util.Map;

/** The place in an answer of a node that is read afterwards. */
public record NodeSlot(RefPlace place, String id) {

    /** The row that was read for the node. */
    public Map<?, ?> row() {
        return place.row(id);
    }
}
