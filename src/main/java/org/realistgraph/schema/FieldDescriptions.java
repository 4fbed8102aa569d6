package org.realistgraph.schema;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds to the description of a field what its directives ask of a client: a role, bounds or a format. */
final class FieldDescriptions {

    private FieldDescriptions() {}

    static void addTo(TypeDefinitionRegistry sdl, ImplementingTypeDefinition<?> type) {
        SchemaExpansion.withFields(
                sdl,
                type,
                Sdl.fields(type).stream().map(FieldDescriptions::described).toList());
    }

    private static FieldDefinition described(FieldDefinition field) {
        var asked = role(field) + value(field);
        var words = field.getDescription();
        return asked.isEmpty() || words == null
                ? field
                : field.transform(
                        builder -> builder.description(new Description(words.getContent() + asked, null, false)));
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
        return said.isEmpty() ? "" : (Sdl.isList(field.getType()) ? " Each value is " : " The value is ") + said + ".";
    }

    private static @Nullable String bound(String words, @Nullable Object bound) {
        return bound == null ? null : words + bound.toString().replaceFirst("\\.0$", "");
    }
}
