package org.realistgraph.schema;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The mapping of the SDL to the graph: the labels, properties and relationships of its types. */
public final class Mapping {

    private final TypeDefinitionRegistry sdl;
    private final Map<String, MappedType> types = new LinkedHashMap<>();
    private final Set<String> setByStore;

    private Mapping(TypeDefinitionRegistry sdl) {
        this.sdl = sdl;
        Sdl.types(sdl).forEach(type -> types.put(type.getName(), mapped(type)));
        sdl.getTypes(UnionTypeDefinition.class).forEach(union -> types.put(union.getName(), mapped(union)));
        this.setByStore = Sdl.types(sdl).stream()
                .flatMap(type -> Sdl.fields(type).stream()
                        .map(FieldDefinition::getName)
                        .filter(field -> writer(type.getName(), field) == FieldWriter.STORE))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads the completed schema (see {@link SchemaExpansion}). */
    public static Mapping of(TypeDefinitionRegistry completed) {
        return new Mapping(completed);
    }

    /** The type of this name, which must exist. */
    public MappedType type(String name) {
        var found = types.get(name);
        if (found == null) {
            throw new IllegalArgumentException("The schema has no type " + name + ".");
        }
        return found;
    }

    /** The writer of a field of an object type or interface. */
    public FieldWriter writer(String type, String field) {
        return said(type, field, "setBy", "writer")
                .map(writer -> FieldWriter.valueOf(writer.toString()))
                .orElse(FieldWriter.ANYONE);
    }

    /** The names of all fields that only the store sets. */
    public Set<String> setByStore() {
        return setByStore;
    }

    /** The format of a field of an object type. */
    public Optional<Format> format(String type, String field) {
        return said(type, field, "format", "as").map(format -> Format.valueOf(format.toString()));
    }

    /** Whether lists are ordered by a field of an object type. */
    public boolean isOrdered(String type, String field) {
        return Sdl.fields(Sdl.type(sdl, type)).stream()
                .anyMatch(one -> one.getName().equals(field) && one.hasDirective("order"));
    }

    /** The minimum of a number field of an object type. */
    public Optional<Double> least(String type, String field) {
        return said(type, field, "bounds", "min").map(Double.class::cast);
    }

    /** The maximum of a number field of an object type. */
    public Optional<Double> most(String type, String field) {
        return said(type, field, "bounds", "max").map(Double.class::cast);
    }

    private Optional<Object> said(String type, String field, String directive, String argument) {
        return Sdl.fields(Sdl.type(sdl, type)).stream()
                .filter(one -> one.getName().equals(field))
                .map(one -> Sdl.argument(one, directive, argument))
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .findFirst();
    }

    /** Whether the type of this name has nodes. */
    public boolean isOfNodes(String type) {
        var found = types.get(type);
        return found != null && found.label() != null;
    }

    /** All types that are objects, interfaces or unions. */
    public Collection<MappedType> types() {
        return types.values();
    }

    /** The nouns and claims, in the order of their plural root fields. */
    public List<Noun> nouns() {
        return type("Query").fields().stream()
                .filter(field -> field instanceof MappedField.Plain plain && plain.connection())
                .filter(field -> !type(((MappedField.Plain) field).type()).isAbstract())
                .map(field -> noun(field.name(), type(((MappedField.Plain) field).type())))
                .toList();
    }

    private Noun noun(String plural, MappedType type) {
        var labels = new ArrayList<String>();
        for (var implemented : Sdl.interfaces(Sdl.type(sdl, type.name()))) {
            var label = type(implemented).label();
            if (label != null) {
                labels.add(label);
            }
        }
        labels.add(type.name());
        return new Noun(type, plural, List.copyOf(labels));
    }

    private MappedType mapped(ImplementingTypeDefinition<?> type) {
        var isAbstract = type instanceof InterfaceTypeDefinition;
        var fields = new LinkedHashMap<String, MappedField>();
        Sdl.fields(type).forEach(field -> fields.put(field.getName(), mapped(type.getName(), field)));
        var concrete = isAbstract ? implementing(type.getName()) : List.of(type.getName());
        var counted = !Boolean.FALSE.equals(Sdl.argument(type, "node", "counted"));
        return new MappedType(
                type.getName(), (String) Sdl.argument(type, "node", "label"), isAbstract, counted, concrete, fields);
    }

    private MappedType mapped(UnionTypeDefinition union) {
        var members = new ArrayList<String>();
        union.getMemberTypes().forEach(member -> members.add(((TypeName) member).getName()));
        return new MappedType(
                union.getName(),
                "Node",
                true,
                true,
                List.copyOf(members),
                type("Node").fieldsByName());
    }

    private List<String> implementing(String name) {
        return sdl.getTypes(ObjectTypeDefinition.class).stream()
                .filter(type -> Sdl.interfaces(type).contains(name))
                .map(ObjectTypeDefinition::getName)
                .sorted()
                .toList();
    }

    private MappedField mapped(String owner, FieldDefinition field) {
        var name = field.getName();
        var connection = Sdl.isConnection(field.getType());
        var type = Sdl.nodeName(field.getType());
        var list = connection || Sdl.isList(field.getType());
        var required = field.getType() instanceof NonNullType;
        var file = (String) Sdl.argument(field, "cypher", "file");
        if (file != null) {
            return new MappedField.Computed(name, list, required, type, file);
        }
        var relationship = (String) Sdl.argument(field, "relation", "type");
        if (relationship != null) {
            var outgoing = "OUT".equals(Sdl.argument(field, "relation", "direction"));
            return relation(name, list, required, relationship, outgoing, connection, type);
        }
        if (!connection && sdl.getTypeOrNull(type) instanceof ObjectTypeDefinition group && isGroup(owner, group)) {
            return new MappedField.Embedded(name, list, required, type, properties(group));
        }
        if (connection || sdl.getTypeOrNull(type) instanceof ImplementingTypeDefinition) {
            return new MappedField.Plain(name, list, required, type, connection);
        }
        return new MappedField.Property(name, list, required, type, enumValues(type));
    }

    private MappedField relation(
            String name,
            boolean list,
            boolean required,
            String relationship,
            boolean outgoing,
            boolean connection,
            String type) {
        if (sdl.getTypeOrNull(type) instanceof ObjectTypeDefinition describing && !describing.hasDirective("node")) {
            var end = describing.getFieldDefinitions().stream()
                    .filter(field -> isNode(Sdl.name(field.getType())))
                    .findFirst()
                    .orElseThrow();
            var target = Sdl.name(end.getType());
            return new MappedField.Relation(
                    name,
                    list,
                    required,
                    relationship,
                    outgoing,
                    connection,
                    target,
                    type,
                    end.getName(),
                    properties(describing));
        }
        return new MappedField.Relation(
                name, list, required, relationship, outgoing, connection, type, null, null, List.of());
    }

    private boolean isGroup(String owner, ObjectTypeDefinition type) {
        return !owner.equals("Query") && !type.hasDirective("node");
    }

    private boolean isNode(String type) {
        var definition = sdl.getTypeOrNull(type);
        return definition != null && definition.hasDirective("node");
    }

    private List<MappedField.Property> properties(ObjectTypeDefinition type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> !(sdl.getTypeOrNull(Sdl.name(field.getType())) instanceof ImplementingTypeDefinition))
                .map(field -> mapped(type.getName(), field))
                .filter(MappedField.Property.class::isInstance)
                .map(MappedField.Property.class::cast)
                .toList();
    }

    private List<String> enumValues(String type) {
        return sdl.getTypeOrNull(type) instanceof EnumTypeDefinition values
                ? values.getEnumValueDefinitions().stream()
                        .map(EnumValueDefinition::getName)
                        .toList()
                : List.of();
    }
}
