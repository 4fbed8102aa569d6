package org.realistgraph.projection;

import org.jspecify.annotations.Nullable;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedType;

/** The order of a list: by a property and then by id, or by id alone; values that are not coded come last. */
record Order(String property, boolean descending, boolean nullable, Class<?> type) {

    static final Order BY_ID = new Order("id", false, false, Void.class);

    /** Reads a value of an order enum, such as YEAR_DESC, for lists of this type. */
    static Order of(@Nullable Object constant, MappedType type) {
        if (constant == null) {
            return BY_ID;
        }
        var name = constant.toString();
        var descending = name.endsWith("_DESC");
        var bare = descending ? name.substring(0, name.length() - "_DESC".length()) : name;
        return type.fields().stream()
                .filter(field -> MappedField.orderConstant(field.name()).equals(bare))
                .map(field -> new Order(field.name(), descending, !field.required(), type(field)))
                .findFirst()
                .orElseThrow();
    }

    /** The type of the value in a cursor: Void for the order by id, which every cursor contains anyway. */
    private static Class<?> type(MappedField field) {
        if (field.name().equals("id")) {
            return Void.class;
        }
        return field instanceof MappedField.Property property && property.type().equals("Int")
                ? Integer.class
                : String.class;
    }

    /** The enum value in the schema. */
    String name() {
        return MappedField.orderConstant(property) + (descending ? "_DESC" : "");
    }

    boolean byId() {
        return property.equals("id");
    }

    String direction() {
        return descending ? " DESC" : "";
    }

    String comparison() {
        return descending ? "<" : ">";
    }
}
