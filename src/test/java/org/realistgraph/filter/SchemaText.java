package org.realistgraph.filter;

import graphql.language.BooleanValue;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The schema's files as they lie there: types, their fields, and what the directives say of each. */
final class SchemaText {

    private static final String CONNECTION = "Connection";

    /** A field: {@code type} without list and connection; {@code relation} and {@code file} where directives name them. */
    record Field(
            String name,
            String type,
            boolean list,
            boolean connection,
            @Nullable String relation,
            boolean out,
            @Nullable String file,
            boolean filtered,
            boolean ordered) {}

    private final TypeDefinitionRegistry sdl;
    private final Map<String, Map<String, Field>> fields = new LinkedHashMap<>();

    private SchemaText(TypeDefinitionRegistry sdl) {
        this.sdl = sdl;
    }

    static SchemaText read() {
        try (var files = Files.list(Path.of("graphql-schema"))) {
            var text = new StringBuilder();
            for (var file : files.sorted().toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return new SchemaText(new SchemaParser().parse(text.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lists at the root: the type of each by its name. */
    Map<String, String> lists() {
        var lists = new LinkedHashMap<String, String>();
        fields("Query").values().stream()
                .filter(Field::connection)
                .forEach(field -> lists.put(field.name(), field.type()));
        return lists;
    }

    /** The fields of a type, with those of its interfaces; a union has those that all things have. */
    Map<String, Field> fields(String type) {
        var known = fields.get(type);
        if (known == null) {
            known = read(type);
            fields.put(type, known);
        }
        return known;
    }

    private Map<String, Field> read(String type) {
        var found = new LinkedHashMap<String, Field>();
        if (sdl.getTypeOrNull(type) instanceof ImplementingTypeDefinition<?> definition) {
            definition.getImplements().forEach(parent -> found.putAll(fields(((TypeName) parent).getName())));
            for (FieldDefinition field : definition.getFieldDefinitions()) {
                found.put(field.getName(), read(field));
            }
            return found;
        }
        return fields("Node");
    }

    List<Field> filtered(String type) {
        return fields(type).values().stream().filter(Field::filtered).toList();
    }

    Field field(String type, String name) {
        var found = fields(type).get(name);
        if (found == null) {
            throw new IllegalArgumentException(type + " has no field " + name);
        }
        return found;
    }

    /** Whether nodes stand behind a type. */
    boolean isNode(String type) {
        return !labels(type).isEmpty();
    }

    /** Whether it has fields. */
    boolean isObject(String type) {
        return sdl.getTypeOrNull(type) instanceof ImplementingTypeDefinition<?>;
    }

    /** Whether lists of it say how many there are. */
    boolean isCounted(String type) {
        return !"false".equals(ofNode(type, "counted"));
    }

    /** The labels of its nodes, of which each has at least one; none where no node stands behind it. */
    Set<String> labels(String type) {
        if (sdl.getTypeOrNull(type) instanceof UnionTypeDefinition union) {
            var labels = new TreeSet<String>();
            union.getMemberTypes().forEach(member -> labels.addAll(labels(((TypeName) member).getName())));
            return labels;
        }
        var label = ofNode(type, "label");
        return label == null ? Set.of() : Set.of(label);
    }

    private @Nullable String ofNode(String type, String argument) {
        var definition = sdl.getTypeOrNull(type);
        return definition == null ? null : argument(definition, "node", argument);
    }

    /** The types of the things that a type may hold: of a union or an interface several. */
    List<String> kinds(String type) {
        if (sdl.getTypeOrNull(type) instanceof UnionTypeDefinition union) {
            var kinds = new ArrayList<String>();
            union.getMemberTypes().forEach(member -> kinds.add(((TypeName) member).getName()));
            return kinds;
        }
        return sdl.getTypes(ObjectTypeDefinition.class).stream()
                .filter(kind -> kind.getName().equals(type)
                        || kind.getImplements().stream()
                                .anyMatch(
                                        parent -> ((TypeName) parent).getName().equals(type)))
                .map(ObjectTypeDefinition::getName)
                .toList();
    }

    /** Of a type that describes a relationship: the field that holds the node. */
    Field end(String describing) {
        return fields(describing).values().stream()
                .filter(field -> isNode(field.type()))
                .findFirst()
                .orElseThrow();
    }

    /** The constants of an enum. */
    List<String> constants(String type) {
        if (sdl.getTypeOrNull(type) instanceof EnumTypeDefinition constants) {
            return constants.getEnumValueDefinitions().stream()
                    .map(EnumValueDefinition::getName)
                    .toList();
        }
        throw new IllegalArgumentException(type + " is no enum");
    }

    private static Field read(FieldDefinition field) {
        var info = TypeInfo.typeInfo(field.getType());
        var name = info.getName();
        var connection = name.endsWith(CONNECTION);
        return new Field(
                field.getName(),
                connection ? name.substring(0, name.length() - CONNECTION.length()) : name,
                info.isList() || (info.isNonNull() && info.unwrapOne().isList()),
                connection,
                argument(field, "relation", "type"),
                "OUT".equals(argument(field, "relation", "direction")),
                argument(field, "cypher", "file"),
                field.hasDirective("filter"),
                field.hasDirective("order"));
    }

    private static @Nullable String argument(DirectivesContainer<?> on, String directive, String name) {
        for (var found : on.getDirectives(directive)) {
            var argument = found.getArgument(name);
            if (argument != null) {
                return switch (argument.getValue()) {
                    case StringValue text -> text.getValue();
                    case EnumValue constant -> constant.getName();
                    case BooleanValue flag -> String.valueOf(flag.isValue());
                    default -> null;
                };
            }
        }
        return null;
    }
}
