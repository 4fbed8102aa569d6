package org.realistgraph.entity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One node in the form in which it is written. A value is a text, an integer, a number, a Boolean, an id, a map of such
 * values, or a list of any of these; values that are not coded are absent.
 */
public record Entity(EntityType type, Map<String, Object> values) {

    public Entity {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public String id() {
        return String.valueOf(values.get("id"));
    }
}
