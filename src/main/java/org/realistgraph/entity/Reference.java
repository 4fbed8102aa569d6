package org.realistgraph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.realistgraph.schema.MappedField.Relation;

/** A reference from an entity: the relation, the id that it names, and the path within the entity. */
public record Reference(Relation relation, String id, String path) {

    /** All references of an entity. */
    public static List<Reference> in(Entity entity) {
        var references = new ArrayList<Reference>();
        for (var field : entity.type().fields()) {
            var value = entity.values().get(field.name());
            if (field instanceof Relation relation && value != null) {
                collect(relation, value, field.name(), references);
            }
        }
        return references;
    }

    /** The ids to which an entity's relations of this Neo4j type lead. */
    public static Set<String> ends(Entity entity, String relationship) {
        return in(entity).stream()
                .filter(reference -> reference.relation.relationship().equals(relationship))
                .map(Reference::id)
                .collect(Collectors.toSet());
    }

    private static void collect(Relation relation, Object value, String path, List<Reference> found) {
        switch (value) {
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(relation, list.get(i), path + "[" + i + "]", found);
                }
            }
            case Map<?, ?> map
            when map.get(relation.end()) instanceof String id ->
                found.add(new Reference(relation, id, path + "." + relation.end()));
            case String id -> found.add(new Reference(relation, id, path));
            default -> {}
        }
    }
}
