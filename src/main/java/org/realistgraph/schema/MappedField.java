package org.realistgraph.schema;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A field of an SDL type, and what of the graph stands behind it. */
public sealed interface MappedField {

    /** Its name in the schema. */
    String name();

    /** The constant under which a field stands in an order enum: seenAt becomes SEEN_AT. */
    static String orderConstant(String field) {
        return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** Whether it holds a list (or a connection). */
    boolean list();

    /** Whether the schema promises a value. */
    boolean required();

    /** A property of the node or relationship; {@code enumValues} is empty unless its type is an enum. */
    record Property(String name, boolean list, boolean required, String type, List<String> enumValues)
            implements MappedField {}

    /** A group of properties named {@code <field>_<property>}; a list of groups is kept as parallel lists, "" for null. */
    record Embedded(String name, boolean list, boolean required, String type, List<Property> properties)
            implements MappedField {}

    /**
     * A relationship. {@code target} is the type at the other end; where {@code describedBy} names a type, that type
     * holds the relationship's own properties, and its field {@code end} the other node.
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

    /** Computed by the named file below cypher/field (on a type) or cypher/query (on Query). */
    record Computed(String name, boolean list, boolean required, String type, String file) implements MappedField {}

    /** A list or single node asked for at the root, or anything else that no directive maps. */
    record Plain(String name, boolean list, boolean required, String type, boolean connection) implements MappedField {}
}
