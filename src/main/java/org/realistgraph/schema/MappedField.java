package org.realistgraph.schema;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A field of an SDL type, and its mapping to the graph. */
public sealed interface MappedField {

    /** The name of the field in the schema. */
    String name();

    /** The value of a field in an order enum: seenAt becomes SEEN_AT. */
    static String orderConstant(String field) {
        return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** Whether the field is a list or a connection. */
    boolean list();

    /** Whether the field is non-null. */
    boolean required();

    /** A property of the node or relationship; {@code enumValues} is empty unless its type is an enum. */
    record Property(String name, boolean list, boolean required, String type, List<String> enumValues)
            implements MappedField {}

    /**
     * A group of properties named {@code <field>_<property>}; a list of groups is stored as parallel lists, with "" for
     * null.
     */
    record Embedded(String name, boolean list, boolean required, String type, List<Property> properties)
            implements MappedField {}

    /**
     * A relationship. {@code target} is the type at the other end. If {@code describedBy} names a type, this type holds
     * the relationship's own properties, and its field {@code end} holds the other node.
     */
    record Relation(
            String name,
            boolean list,
            boolean required,
            String relationship,
            boolean outgoing,
            boolean connection,
            String target,
            @Nullable String describedBy,
            @Nullable String end,
            List<Property> properties)
            implements MappedField {}

    /** A computed field; {@code file} is its file in cypher/field (on a type) or cypher/query (on Query). */
    record Computed(String name, boolean list, boolean required, String type, String file) implements MappedField {}

    /** A root field for a list or a single node, or any other field that no directive maps. */
    record Plain(String name, boolean list, boolean required, String type, boolean connection) implements MappedField {}
}
