package org.realistgraph.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity, the bundle that owns it (null where a person added it), and how often it was written (0 where it is in a file). */
public record Owned(Entity entity, @Nullable String bundle, long version) {

    public String type() {
        return entity.type().name();
    }

    /** What the store puts on the thing beside what is written. */
    public Map<String, Object> stamped() {
        return bundle == null ? Map.of() : Map.of("bundle", bundle);
    }
}
