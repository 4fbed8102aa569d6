package org.realistgraph.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing as it is written. A value is a text, a whole number, a number, true or false, an id, a map of such values, or a
 * list of one of these; what is not coded is absent.
 */
public record Entity(EntityType type, Map<String, Object> values) {

    public Entity {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public String id() {
        return String.valueOf(values.get("id"));
    }
}
