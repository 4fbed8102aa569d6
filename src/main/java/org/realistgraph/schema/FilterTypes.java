package org.realistgraph.schema;

import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;

/** Adds a filter for every type with a field that has {@code @filter}: closed, typed, and the same at every depth. */
final class FilterTypes {

    private FilterTypes() {}

    static void addTo(TypeDefinitionRegistry sdl) {
        for (var type : Sdl.types(sdl)) {
            if (!fields(type).isEmpty()) {
                sdl.add(filter(sdl, type));
            }
        }
    }

    static String nameFor(String type) {
        return type + "Filter";
    }

    static InputValueDefinition input(String name, Type<?> type, String description) {
        return InputValueDefinition.newInputValueDefinition()
                .name(name)
                .type(type)
                .description(described(description))
                .build();
    }

    static Description described(String text) {
        return new Description(text, null, false);
    }

    private static List<FieldDefinition> fields(ImplementingTypeDefinition<?> type) {
        return Sdl.fields(type).stream()
                .filter(field -> field.hasDirective("filter"))
                .toList();
    }

    private static InputObjectTypeDefinition filter(TypeDefinitionRegistry sdl, ImplementingTypeDefinition<?> type) {
        var self = TypeName.newTypeName(nameFor(type.getName())).build();
        var several =
                ListType.newListType(NonNullType.newNonNullType(self).build()).build();
        var inputs = new ArrayList<InputValueDefinition>();
        for (var field : fields(type)) {
            inputs.add(input(
                    field.getName(),
                    filterType(sdl, field),
                    field.getDescription().getContent()));
        }
        inputs.add(input("and", several, "All of these conditions hold."));
        inputs.add(input("or", several, "At least one of these conditions holds."));
        inputs.add(input("not", self, "This condition does not hold."));
        return InputObjectTypeDefinition.newInputObjectDefinition()
                .name(nameFor(type.getName()))
                .description(described("Which " + type.getName()
                        + " to keep: all conditions hold together; for a list, at least one member meets them."))
                .inputValueDefinitions(inputs)
                .build();
    }

    private static Type<?> filterType(TypeDefinitionRegistry sdl, FieldDefinition field) {
        var name = Sdl.nodeName(field.getType());
        if (sdl.getTypeOrNull(name) instanceof EnumTypeDefinition || name.equals("ID")) {
            var value = NonNullType.newNonNullType(TypeName.newTypeName(name).build());
            return ListType.newListType(value.build()).build();
        }
        var filter = switch (name) {
            case "Boolean" -> "Boolean";
            case "Int" -> "IntRange";
            case "Float" -> "FloatRange";
            case "String" -> "TextFilter";
            default -> nameFor(sdl.getTypeOrNull(name) instanceof UnionTypeDefinition ? "Node" : name);
        };
        return TypeName.newTypeName(filter).build();
    }
}
