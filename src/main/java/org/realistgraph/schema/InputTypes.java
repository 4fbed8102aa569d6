package org.realistgraph.schema;

import static org.realistgraph.schema.FilterTypes.described;
import static org.realistgraph.schema.FilterTypes.input;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.realistgraph.schema.MappedField.Embedded;
import org.realistgraph.schema.MappedField.Relation;

/**
 * Adds the inputs that create ({@code XInput}) and change ({@code XChange}) nodes, and the mutations of types with
 * {@code @writable}. Inputs omit the fields that a verb or the store sets.
 */
final class InputTypes {

    static final String MUTATION = "Mutation";

    private static final String INPUT = "Input";
    private static final String CHANGE = "Change";

    /** The input field that names the owner of a node, whether or not the type has this field. */
    private static final String OWNER = "synthesis";

    private final TypeDefinitionRegistry sdl;
    private final Mapping mapping;
    private final WrittenFields written;

    private InputTypes(TypeDefinitionRegistry sdl) {
        this.sdl = sdl;
        this.mapping = Mapping.of(sdl);
        this.written = new WrittenFields(mapping);
    }

    /** A schema without mutations needs no inputs. */
    static void addTo(TypeDefinitionRegistry sdl) {
        if (sdl.getTypeOrNull(MUTATION) instanceof ObjectTypeDefinition mutation) {
            new InputTypes(sdl).add(mutation);
        }
    }

    private void add(ObjectTypeDefinition mutation) {
        var mutations = new ArrayList<>(mutation.getFieldDefinitions());
        for (var noun : mapping.nouns()) {
            var name = noun.type().name();
            var isWritable = Sdl.type(sdl, name).hasDirective("writable");
            if (isWritable) {
                mutations.add(create(name));
                mutations.add(update(name));
                mutations.add(retire(name));
                mutations.add(merge(name));
                object(name + CHANGE, "Changes to " + name + "; null removes a value.", changes(noun));
            }
            if (isWritable || takes(mutation, name + INPUT)) {
                object(name + INPUT, "The values of a new " + name + ".", inputs(noun));
            }
        }
        SchemaExpansion.withFields(sdl, mutation, mutations);
    }

    private static boolean takes(ObjectTypeDefinition mutation, String input) {
        return mutation.getFieldDefinitions().stream()
                .flatMap(field -> field.getInputValueDefinitions().stream())
                .anyMatch(argument -> Sdl.name(argument.getType()).equals(input));
    }

    private List<InputValueDefinition> inputs(Noun noun) {
        var inputs = new ArrayList<>(values(noun, type -> type));
        if (inputs.stream().noneMatch(input -> input.getName().equals(OWNER))) {
            inputs.add(input(OWNER, named("ID"), "The synthesis that owns the node; optional if there is one only."));
        }
        return inputs;
    }

    private List<InputValueDefinition> changes(Noun noun) {
        return values(noun, InputTypes::optional).stream()
                .filter(value -> !value.getName().equals("id"))
                .toList();
    }

    private List<InputValueDefinition> values(Noun noun, UnaryOperator<Type<?>> as) {
        return written.of(noun).stream()
                .filter(field -> mapping.writer(noun.type().name(), field.name()) == FieldWriter.ANYONE)
                .map(field -> field.name().equals("id")
                        ? input("id", named("ID"), "The id; made from the label where left out.")
                        : value(noun.type().name(), field, as))
                .toList();
    }

    private InputValueDefinition value(String owner, MappedField field, UnaryOperator<Type<?>> as) {
        var type = field.list() ? ListType.newListType(required(one(field))).build() : one(field);
        return input(
                field.name(),
                as.apply(field.required() && !field.list() ? required(type) : type),
                description(owner, field.name()));
    }

    private Type<?> one(MappedField field) {
        return switch (field) {
            case MappedField.Property property -> named(property.type());
            case Embedded group -> named(nested(group.type(), group.properties()));
            case Relation relation
            when relation.describedBy() != null -> named(nested(relation.describedBy(), written.inside(relation)));
            case Relation _, MappedField.Computed _, MappedField.Plain _ -> named("ID");
        };
    }

    /** The input for a group of properties, or for the properties of a relation. */
    private String nested(String type, List<? extends MappedField> fields) {
        var name = type + INPUT;
        if (sdl.getTypeOrNull(name) == null) {
            object(
                    name,
                    "The values of " + type + ".",
                    fields.stream()
                            .map(field -> value(type, field, UnaryOperator.identity()))
                            .toList());
        }
        return name;
    }

    private void object(String name, String description, List<InputValueDefinition> values) {
        sdl.add(InputObjectTypeDefinition.newInputObjectDefinition()
                .name(name)
                .description(described(description))
                .inputValueDefinitions(values)
                .build());
    }

    private FieldDefinition create(String type) {
        return mutation("create" + type, type, "Creates a new " + type + ".")
                .inputValueDefinition(input("input", required(named(type + INPUT)), "The values of the new node."))
                .build();
    }

    private FieldDefinition update(String type) {
        return ofVersion("update" + type, type, "Changes one " + type + ".")
                .inputValueDefinition(input("change", required(named(type + CHANGE)), "The values to change."))
                .build();
    }

    private FieldDefinition retire(String type) {
        return ofVersion(
                        "retire" + type,
                        "ID",
                        "Retires one " + type + " that nothing refers to any longer; its id is never reused.")
                .build();
    }

    private FieldDefinition merge(String type) {
        return ofVersion(
                        "merge" + type,
                        type,
                        "Merges one " + type
                                + " into another: references to it move to the other, and its id leads there.")
                .inputValueDefinition(input("into", required(named("ID")), "The id of the other node, which stays."))
                .inputValueDefinition(
                        input("intoVersion", required(named("Int")), "The version of the other node, as last read."))
                .build();
    }

    /** A mutation of one node with an expected version. */
    private static FieldDefinition.Builder ofVersion(String name, String type, String description) {
        return mutation(name, type, description)
                .inputValueDefinition(input("id", required(named("ID")), "The id of the node."))
                .inputValueDefinition(
                        input("expectedVersion", required(named("Int")), "The version of the node, as last read."));
    }

    private static FieldDefinition.Builder mutation(String name, String type, String description) {
        return FieldDefinition.newFieldDefinition()
                .name(name)
                .type(required(named(type)))
                .description(described(description))
                .directive(Directive.newDirective()
                        .name("role")
                        .argument(new Argument("atLeast", new EnumValue("CODER")))
                        .build());
    }

    private String description(String owner, String field) {
        return Sdl.fields(Sdl.type(sdl, owner)).stream()
                .filter(one -> one.getName().equals(field) && one.getDescription() != null)
                .map(one -> one.getDescription().getContent())
                .findFirst()
                .orElse("");
    }

    private static TypeName named(String name) {
        return TypeName.newTypeName(name).build();
    }

    private static Type<?> required(Type<?> type) {
        return type instanceof NonNullType
                ? type
                : NonNullType.newNonNullType(type).build();
    }

    private static Type<?> optional(Type<?> type) {
        return type instanceof NonNullType promised ? promised.getType() : type;
    }
}
