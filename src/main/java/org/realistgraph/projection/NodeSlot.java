package org.realistgraph.projection;

import java.util.Map;

/** Stands in an answer where a node belongs that is read afterwards. */
public record NodeSlot(RefPlace place, String id) {

    /** What was read of the node. */
    public Map<?, ?> row() {
        return place.row(id);
    }
}
