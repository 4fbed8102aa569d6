package org.realistgraph.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity with its bundle (null if a person added it), the synthesis that owns it, and its version, which counts how
 * often it was written (0 in a file).
 */
public record Owned(
        Entity entity, @Nullable String bundle, @Nullable String owner, long version) {

    public String type() {
        return entity.type().name();
    }

    /** The properties that the store sets besides the written values. */
    public Map<String, Object> stamped() {
        var stamped = new HashMap<String, Object>();
        if (bundle != null) {
            stamped.put("bundle", bundle);
        }
        if (owner != null) {
            stamped.put("owner", owner);
        }
        return stamped;
    }
}
