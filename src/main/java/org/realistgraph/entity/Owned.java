package org.realistgraph.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity, the bundle that it came with (null where a person added it), the synthesis that owns it, and how often it was
 * written (0 where it is in a file).
 */
public record Owned(
        Entity entity, @Nullable String bundle, @Nullable String owner, long version) {

    public String type() {
        return entity.type().name();
    }

    /** What the store puts on the thing beside what is written. */
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
