package org.realistgraph.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object, interface or union type of the schema. {@code label} is null if the type has no nodes; {@code concrete}
 * names its possible object types; {@code counted} is false if a list of the type has no total.
 */
public record MappedType(
        String name,
        @Nullable String label,
        boolean isAbstract,
        boolean counted,
        List<String> concrete,
        Map<String, MappedField> fieldsByName) {

    /** The fields in the order of the schema. */
    public Collection<MappedField> fields() {
        return fieldsByName.values();
    }

    /** The field of this name, which must exist. */
    public MappedField field(String field) {
        var found = fieldsByName.get(field);
        if (found == null) {
            throw new IllegalArgumentException("The type " + name + " has no field " + field + ".");
        }
        return found;
    }

    /** The label of the type's nodes; fails if the type has no nodes. */
    public String nodeLabel() {
        if (label == null) {
            throw new IllegalStateException("The type " + name + " has no nodes.");
        }
        return label;
    }
}
