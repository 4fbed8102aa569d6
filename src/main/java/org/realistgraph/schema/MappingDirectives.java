package org.realistgraph.schema;

import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directives that map the schema to the graph. They are not served; what they ask of a client, which is a role, bounds
 * or a format, the description of the field says.
 */
final class MappingDirectives {

    private MappingDirectives() {}

    /** The field with what its directives ask of a client in its description. */
    static FieldDefinition described(FieldDefinition field) {
        var asked = role(field) + value(field);
        var words = field.getDescription();
        return asked.isEmpty() || words == null
                ? field
                : field.transform(
                        builder -> builder.description(new Description(words.getContent() + asked, null, false)));
    }

    /** Takes the directives out of a completed schema, with the enums that only they name. */
    static void removeFrom(TypeDefinitionRegistry sdl) {
        var named = Sdl.types(sdl).stream()
                .flatMap(type -> Sdl.fields(type).stream())
                .map(field -> Sdl.name(field.getType()))
                .collect(Collectors.toSet());
        for (var definition : List.copyOf(sdl.getDirectiveDefinitions().values())) {
            if (DirectiveInfo.isGraphqlSpecifiedDirective(definition.getName())) {
                continue;
            }
            sdl.remove(definition);
            definition.getInputValueDefinitions().stream()
                    .map(argument -> sdl.getTypeOrNull(Sdl.name(argument.getType()), EnumTypeDefinition.class))
                    .filter(type -> type != null && !named.contains(type.getName()))
                    .forEach(sdl::remove);
        }
        for (var type : Sdl.types(sdl)) {
            var fields = Sdl.fields(type).stream()
                    .map(field -> field.transform(builder -> builder.directives(served(field.getDirectives()))))
                    .toList();
            sdl.remove(type);
            sdl.add(
                    type instanceof InterfaceTypeDefinition contract
                            ? contract.transform(builder -> builder.directives(served(type.getDirectives()))
                                    .definitions(fields))
                            : ((ObjectTypeDefinition) type)
                                    .transform(builder -> builder.directives(served(type.getDirectives()))
                                            .fieldDefinitions(fields)));
        }
    }

    private static List<Directive> served(List<Directive> directives) {
        return directives.stream()
                .filter(directive -> DirectiveInfo.isGraphqlSpecifiedDirective(directive.getName()))
                .toList();
    }

    private static String role(FieldDefinition field) {
        var role = Sdl.argument(field, "role", "atLeast");
        return role == null ? "" : " Needs the role " + role + " or a higher one.";
    }

    private static String value(FieldDefinition field) {
        var format = Sdl.argument(field, "format", "as");
        var said = Stream.of(
                        bound("at least ", Sdl.argument(field, "bounds", "min")),
                        bound("at most ", Sdl.argument(field, "bounds", "max")),
                        format == null
                                ? null
                                : Format.valueOf(format.toString()).words())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" and "));
        return said.isEmpty() ? "" : " The value is " + said + ".";
    }

    private static @Nullable String bound(String words, @Nullable Object bound) {
        return bound == null ? null : words + bound.toString().replaceFirst("\\.0$", "");
    }
}
