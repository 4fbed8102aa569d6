package org.realistgraph.projection;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a statement under names that depend on its shape alone, never on what was written or on a value. */
final class Parameters {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final IdentityHashMap<Object, Map<String, String>> namesByOwner = new IdentityHashMap<>();

    /** The reference by which the text names a value; the same owner and name get the same reference again. */
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
