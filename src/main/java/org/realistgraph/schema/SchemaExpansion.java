package org.realistgraph.schema;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Completes the schema, whose files define everything once: types get the fields of their extensions and interfaces;
 * lists get their connections, filters and orders; mutations get their inputs.
 */
public final class SchemaExpansion {

    private SchemaExpansion() {}

    /** Completes the registry in place. */
    public static void complete(TypeDefinitionRegistry sdl) {
        extend(sdl);
        Sdl.types(sdl).stream()
                .filter(type -> !type.getName().equals(InputTypes.MUTATION))
                .forEach(type -> FieldDescriptions.addTo(sdl, type));
        inherit(sdl);
        FilterTypes.addTo(sdl);
        ConnectionTypes.addTo(sdl);
        InputTypes.addTo(sdl);
        if (sdl.getTypeOrNull(InputTypes.MUTATION) instanceof ObjectTypeDefinition mutation) {
            FieldDescriptions.addTo(sdl, mutation);
        }
    }

    /** The file of a noun declares the noun's root fields as an extension of Query. */
    private static void extend(TypeDefinitionRegistry sdl) {
        for (var extensions : List.copyOf(sdl.objectTypeExtensions().values())) {
            for (var extension : List.copyOf(extensions)) {
                var type = Sdl.type(sdl, extension.getName());
                var fields = new ArrayList<>(type.getFieldDefinitions());
                fields.addAll(extension.getFieldDefinitions());
                sdl.remove(extension);
                withFields(sdl, type, fields);
            }
        }
    }

    private static void inherit(TypeDefinitionRegistry sdl) {
        for (var type : Sdl.types(sdl)) {
            withFields(sdl, type, withInherited(sdl, type));
        }
    }

    /** Replaces the fields of a type. */
    static void withFields(
            TypeDefinitionRegistry sdl, ImplementingTypeDefinition<?> type, List<FieldDefinition> fields) {
        sdl.remove(type);
        sdl.add(
                type instanceof InterfaceTypeDefinition contract
                        ? contract.transform(builder -> builder.definitions(fields))
                        : ((ObjectTypeDefinition) type).transform(builder -> builder.fieldDefinitions(fields)));
    }

    private static List<FieldDefinition> withInherited(TypeDefinitionRegistry sdl, ImplementingTypeDefinition<?> type) {
        var fields = new LinkedHashMap<String, FieldDefinition>();
        for (var name : Sdl.interfaces(type)) {
            var parent = sdl.getTypeOrNull(name, InterfaceTypeDefinition.class);
            if (parent != null) {
                parent.getFieldDefinitions().forEach(field -> fields.putIfAbsent(field.getName(), field));
            }
        }
        type.getFieldDefinitions().forEach(field -> fields.put(field.getName(), field));
        return List.copyOf(fields.values());
    }
}
