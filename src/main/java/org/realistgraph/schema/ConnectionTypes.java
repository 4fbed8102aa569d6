package org.realistgraph.schema;

import static org.realistgraph.schema.FilterTypes.described;
import static org.realistgraph.schema.FilterTypes.input;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Adds the Relay connections that fields name as {@code XConnection}, with their orders and arguments. */
final class ConnectionTypes {

    static final int DEFAULT_PAGE = 25;

    private final TypeDefinitionRegistry sdl;

    private ConnectionTypes(TypeDefinitionRegistry sdl) {
        this.sdl = sdl;
    }

    static void addTo(TypeDefinitionRegistry sdl) {
        new ConnectionTypes(sdl).add();
    }

    private void add() {
        var nodes = new TreeSet<String>();
        for (var type : Sdl.types(sdl)) {
            var fields = new ArrayList<FieldDefinition>();
            for (var field : Sdl.fields(type)) {
                if (Sdl.isConnection(field.getType())) {
                    nodes.add(Sdl.nodeName(field.getType()));
                    field = withArguments(field, Sdl.nodeName(field.getType()));
                }
                fields.add(field);
            }
            SchemaExpansion.withFields(sdl, type, fields);
        }
        nodes.forEach(this::addTypes);
    }

    private FieldDefinition withArguments(FieldDefinition field, String node) {
        var arguments = new ArrayList<InputValueDefinition>();
        if (sdl.getTypeOrNull(FilterTypes.nameFor(node)) != null) {
            arguments.add(input("filter", named(FilterTypes.nameFor(node)), "Which nodes to keep."));
        }
        arguments.add(input("orderBy", named(node + "Order"), "The order of the list; by id unless given."));
        arguments.add(InputValueDefinition.newInputValueDefinition()
                .name("first")
                .type(named("Int"))
                .defaultValue(IntValue.of(DEFAULT_PAGE))
                .description(described("How many nodes, 1 to 100."))
                .build());
        arguments.add(input("after", named("String"), "The cursor of the last node seen; not below a list."));
        return field.transform(builder -> builder.inputValueDefinitions(arguments));
    }

    private void addTypes(String node) {
        var type = Sdl.type(sdl, node);
        put(order(node, type));
        put(object(
                node + "Edge",
                "One " + node + " in a list, with its cursor.",
                List.of(
                        field("cursor", required(named("String")), "The cursor of the node."),
                        field("node", required(named(node)), "The " + node + "."))));
        var fields = new ArrayList<>(List.of(
                field("edges", listOf(node + "Edge"), "The nodes of the page, each with its cursor."),
                field("nodes", listOf(node), "The nodes of the page."),
                field("pageInfo", required(named("PageInfo")), "Where the page starts and ends.")));
        if (!Boolean.FALSE.equals(Sdl.argument(type, "node", "counted"))) {
            fields.add(field(
                    "totalCount", required(named("Int")), "How many nodes; counted up to 10,000 where filtered."));
            fields.add(field("totalCountIsExact", required(named("Boolean")), "Whether `totalCount` is exact."));
        }
        put(object(node + Sdl.CONNECTION, "A page of a list of type " + node + ".", fields));
    }

    /** Replaces the definition that the framework derived from a connection's name. */
    private void put(TypeDefinition<?> definition) {
        var guessed = sdl.getTypeOrNull(definition.getName());
        if (guessed != null) {
            sdl.remove(guessed);
        }
        sdl.add(definition);
    }

    private static EnumTypeDefinition order(String node, ImplementingTypeDefinition<?> type) {
        var values = new ArrayList<EnumValueDefinition>();
        values.add(value("ID", "By id."));
        values.add(value("ID_DESC", "By id, descending."));
        for (var field : Sdl.fields(type)) {
            if (field.hasDirective("order")) {
                var name = MappedField.orderConstant(field.getName());
                values.add(value(name, "By " + field.getName() + ", then by id; null (not coded) last."));
                values.add(value(name + "_DESC", "By " + field.getName() + ", descending; null (not coded) last."));
            }
        }
        return EnumTypeDefinition.newEnumTypeDefinition()
                .name(node + "Order")
                .description(described("Orders of a list of type " + node + "."))
                .enumValueDefinitions(values)
                .build();
    }

    private static EnumValueDefinition value(String name, String description) {
        return EnumValueDefinition.newEnumValueDefinition()
                .name(name)
                .description(described(description))
                .build();
    }

    private static ObjectTypeDefinition object(String name, String description, List<FieldDefinition> fields) {
        return ObjectTypeDefinition.newObjectTypeDefinition()
                .name(name)
                .description(described(description))
                .fieldDefinitions(fields)
                .build();
    }

    private static FieldDefinition field(String name, Type<?> type, String description) {
        return FieldDefinition.newFieldDefinition()
                .name(name)
                .type(type)
                .description(described(description))
                .build();
    }

    private static TypeName named(String name) {
        return TypeName.newTypeName(name).build();
    }

    private static Type<?> required(Type<?> type) {
        return NonNullType.newNonNullType(type).build();
    }

    private static Type<?> listOf(String name) {
        return required(ListType.newListType(required(named(name))).build());
    }
}
