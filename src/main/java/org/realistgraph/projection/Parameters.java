package org.realistgraph.projection;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement, whose names depend only on its shape, never on aliases or values. */
final class Parameters {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final IdentityHashMap<Object, Map<String, String>> namesByOwner = new IdentityHashMap<>();

    /** Adds a value, and returns the reference to it in the text; the same owner and name get the same reference. */
    String add(Object owner, String name, @Nullable Object value) {
        return namesByOwner.computeIfAbsent(owner, ignored -> new HashMap<>()).computeIfAbsent(name, ignored -> {
            var unused = name;
            for (var number = 2; values.containsKey(unused); number++) {
                unused = name + number;
            }
            values.put(unused, value);
            return "$" + unused;
        });
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}
