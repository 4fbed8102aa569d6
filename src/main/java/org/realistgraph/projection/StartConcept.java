package org.realistgraph.projection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedType;

/**
 * The concept whose id filters a list. The statement starts at the concept and leads to the list; otherwise the planner
 * would walk the whole list and test each node.
 */
record StartConcept(
        MappedType type,
        MappedField.Relation relation,
        Map<String, Object> further,
        List<?> ids,
        Conditions conditions) {

    /** The first condition of the filter that names ids at the end of a relation; null if there is none. */
    static @Nullable StartConcept of(MappedType type, Map<String, Object> filter, Conditions conditions) {
        for (var field : type.fields()) {
            if (field instanceof MappedField.Relation relation
                    && filter.get(field.name()) instanceof Map<?, ?> nested) {
                var ofRelation = Conditions.asFilter(nested);
                if (ofNode(relation, ofRelation).get("id") instanceof List<?> ids) {
                    return new StartConcept(type, relation, withoutId(relation, ofRelation), ids, conditions);
                }
            }
        }
        return null;
    }

    String field() {
        return relation.name();
    }

    /** The lines that find the nodes, each once; {@code owner} is the whole filter. */
    String lines(String variable, Parameters parameters, Map<String, Object> owner) {
        var start = variable + "_" + relation.name();
        var label = conditions.label(relation);
        var id = parameters.add(owner, relation.name() + "_id", ids.size() == 1 ? ids.getFirst() : ids);
        var furtherConditions = conditions.ofEnd(relation, start, this.further);
        return "MATCH (" + start + ":" + label + ")\nUSING INDEX " + start + ":" + label + "(id)\nWHERE " + start
                + ".id"
                + (ids.size() == 1 ? " = " : " IN ") + id
                + "\nMATCH (" + variable + ":" + type.label() + ")" + Conditions.arrow(relation, start) + "(" + start
                + ")"
                + (furtherConditions.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", furtherConditions))
                + "\nWITH DISTINCT " + variable;
    }

    private static Map<String, Object> withoutId(MappedField.Relation relation, Map<String, Object> filter) {
        if (relation.end() == null) {
            return Conditions.without(filter, "id");
        }
        var rest = Conditions.without(filter, relation.end());
        rest.put(relation.end(), Conditions.without(ofNode(relation, filter), "id"));
        return rest;
    }

    private static Map<String, Object> ofNode(MappedField.Relation relation, Map<String, Object> filter) {
        return relation.end() == null ? filter : Conditions.asFilter(filter.get(relation.end()));
    }
}
