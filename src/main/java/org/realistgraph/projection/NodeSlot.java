package org.realistgraph.projection;

import java.util.Map;

/** A placeholder in an answer for a node that is read afterwards. */
public record NodeSlot(RefPlace place, String id) {

    /** The row that was read for the node. */
    public Map<?, ?> row() {
        return place.row(id);
    }
}
