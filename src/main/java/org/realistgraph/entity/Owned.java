package org.realistgraph.entity;

import org.jspecify.annotations.Nullable;

/** An entity and the bundle that owns it: null where a person added it. */
public record Owned(Entity entity, @Nullable String bundle) {

    public String type() {
        return entity.type().name();
    }
}
