package org.realistgraph.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object, interface or union type of the schema. {@code label} is null where no node stands behind it;
 * {@code concrete} names the object types that it can be, {@code counted} is false where a list of it has no total.
 */
public record MappedType(
        String name,
        @Nullable String label,
        boolean isAbstract,
        boolean counted,
        List<String> concrete,
        Map<String, MappedField> fieldsByName) {

    /** Its fields in the order of the schema. */
    public Collection<MappedField> fields() {
        return fieldsByName.values();
    }

    /** The field of that name, which the schema must have. */
    public MappedField field(String field) {
        var found = fieldsByName.get(field);
        if (found == null) {
            throw new IllegalArgumentException("The type " + name + " has no field " + field + ".");
        }
        return found;
    }

    /** The label of its nodes, of a type behind which nodes stand. */
    public String nodeLabel() {
        if (label == null) {
            throw new IllegalStateException("No node stands behind the type " + name + ".");
        }
        return label;
    }
}
