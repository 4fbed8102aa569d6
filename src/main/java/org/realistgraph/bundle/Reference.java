package org.realistgraph.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.realistgraph.schema.MappedField.Relation;

/** An id that an entry names, the relation that it names it in, and where: a path within the entry. */
record Reference(Entry entry, Relation relation, String id, String path) {

    static List<Reference> in(Entry entry) {
        var references = new ArrayList<Reference>();
        for (var field : entry.section().fields()) {
            var value = entry.values().get(field.name());
            if (field instanceof Relation relation && value != null) {
                collect(entry, relation, value, field.name(), references);
            }
        }
        return references;
    }

    void fault(Faults faults, String reason) {
        entry.fault(faults, path, reason);
    }

    private static void collect(Entry entry, Relation relation, Object value, String path, List<Reference> found) {
        switch (value) {
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(entry, relation, list.get(i), path + "[" + i + "]", found);
                }
            }
            case Map<?, ?> map
            when map.get(relation.end()) instanceof String id ->
                found.add(new Reference(entry, relation, id, path + "." + relation.end()));
            case String id -> found.add(new Reference(entry, relation, id, path));
            default -> {}
        }
    }
}
