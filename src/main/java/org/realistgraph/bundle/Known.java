package org.realistgraph.bundle;

import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;

/** A thing that a bundle names, and the bundle that owns it: null where a person added it. */
record Known(Entity entity, @Nullable String bundle) {

    String type() {
        return entity.type().name();
    }
}
