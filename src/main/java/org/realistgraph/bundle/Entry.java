package org.realistgraph.bundle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing as a bundle writes it. A value is a text, a whole number, a number, true or false, an id, a map of such
 * values, or a list of one of these; what is not coded is absent. {@code lines} tells where each field stands, by its
 * path within the entry; the entry itself stands under the empty path.
 */
record Entry(Section section, Map<String, Object> values, Map<String, Integer> lines) {

    Entry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        lines = Map.copyOf(lines);
    }

    String id() {
        return String.valueOf(values.get("id"));
    }

    /** Its path in the file, as in {@code configurations[cmo-x]}. */
    String path() {
        return section.name() + "[" + id() + "]";
    }

    /** Reports a fault of the field at a path within the entry; the empty path means the entry itself. */
    void fault(Faults faults, String inside, String reason) {
        var line = lines.getOrDefault(inside, lines.getOrDefault("", 1));
        faults.add(line, inside.isEmpty() ? path() : path() + "." + inside, reason);
    }
}
