package org.realistgraph.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rules need to know of a thing that a bundle names: its noun's type, the bundle that owns it (null where a person
 * added it), and the ids that its relations lead to, by relationship type.
 */
record Known(String id, String type, @Nullable String bundle, Map<String, Set<String>> endsByType) {

    static Known of(Entry entry, String bundle) {
        var ends = new HashMap<String, Set<String>>();
        for (var reference : Reference.in(entry)) {
            ends.computeIfAbsent(reference.relation().relationship(), type -> new HashSet<>())
                    .add(reference.id());
        }
        return new Known(entry.id(), entry.section().type(), bundle, ends);
    }

    Set<String> ends(String relationship) {
        return endsByType.getOrDefault(relationship, Set.of());
    }
}
