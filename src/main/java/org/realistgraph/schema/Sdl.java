package org.realistgraph.schema;

import graphql.language.BooleanValue;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.FloatValue;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads schema definitions with static types where graphql-java has raw types. */
final class Sdl {

    static final String CONNECTION = "Connection";

    private Sdl() {}

    static List<ImplementingTypeDefinition<?>> types(TypeDefinitionRegistry sdl) {
        List<ImplementingTypeDefinition<?>> types = new ArrayList<>();
        sdl.getTypes(ImplementingTypeDefinition.class).forEach(types::add);
        return types;
    }

    /** The object or interface type of this name, which must exist. */
    static ImplementingTypeDefinition<?> type(TypeDefinitionRegistry sdl, String name) {
        if (sdl.getTypeOrNull(name) instanceof ImplementingTypeDefinition<?> type) {
            return type;
        }
        throw new IllegalArgumentException("The schema has no object or interface type " + name + ".");
    }

    static List<FieldDefinition> fields(ImplementingTypeDefinition<?> type) {
        return List.copyOf(type.getFieldDefinitions());
    }

    static List<String> interfaces(ImplementingTypeDefinition<?> type) {
        List<String> names = new ArrayList<>();
        type.getImplements().forEach(implemented -> names.add(((TypeName) implemented).getName()));
        return names;
    }

    /** The bare name of a type, without list and non-null. */
    static String name(Type<?> type) {
        return TypeInfo.typeInfo(type).getName();
    }

    static boolean isConnection(Type<?> type) {
        return name(type).endsWith(CONNECTION);
    }

    /** The type of a connection's nodes, or the type itself. */
    static String nodeName(Type<?> type) {
        var name = name(type);
        return isConnection(type) ? name.substring(0, name.length() - CONNECTION.length()) : name;
    }

    static boolean isList(Type<?> type) {
        var info = TypeInfo.typeInfo(type);
        return info.isList() || (info.isNonNull() && info.unwrapOne().isList());
    }

    /** The value of a directive's argument; null where either is absent. */
    static @Nullable Object argument(DirectivesContainer<?> on, String directive, String argument) {
        for (var found : on.getDirectives(directive)) {
            if (found.getArgument(argument) != null) {
                return value(found.getArgument(argument).getValue());
            }
        }
        return null;
    }

    private static @Nullable Object value(Value<?> value) {
        if (value instanceof StringValue text) {
            return text.getValue();
        }
        if (value instanceof EnumValue constant) {
            return constant.getName();
        }
        if (value instanceof IntValue number) {
            return number.getValue().doubleValue();
        }
        if (value instanceof FloatValue number) {
            return number.getValue().doubleValue();
        }
        return value instanceof BooleanValue flag ? flag.isValue() : null;
    }
}
