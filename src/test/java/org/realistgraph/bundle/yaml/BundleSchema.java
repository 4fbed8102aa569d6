package org.realistgraph.bundle.yaml;

import graphql.language.AbstractDescribedNode;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.EntityType;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedField.Property;
import org.realistgraph.schema.MappedField.Relation;

/** Says the form of a bundle as a JSON Schema, in the words of the GraphQL schema, so that editors know it. */
final class BundleSchema {

    private static final String TEXT = "Text";

    private final EntityTypes types;
    private final TypeDefinitionRegistry sdl;
    private final Map<String, Object> definitions = new TreeMap<>();

    BundleSchema(EntityTypes types, TypeDefinitionRegistry sdl) {
        this.types = types;
        this.sdl = sdl;
    }

    /** The schema, as maps and lists in the order in which they are to be written. */
    Map<String, Object> write() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put(Header.NAME, object(BundleReader.headerFields(), ""));
        for (var type : types.all()) {
            define(type.name(), type.fields());
            properties.put(type.plural(), described("Query", type.plural(), listOf(reference(type.name()))));
        }
        define("Id", ordered("type", "string", "pattern", "^" + EntityType.SLUG.pattern() + "$"));
        define(TEXT, ordered("type", "string", "minLength", 1));
        var schema =
                ordered("$schema", "https://json-schema.org/draft/2020-12/schema", "title", "A bundle of evidence");
        schema.putAll(ordered("type", "object", "required", List.of(Header.NAME), "properties", properties));
        schema.putAll(ordered("additionalProperties", false, "$defs", definitions));
        return schema;
    }

    private Map<String, Object> object(Collection<? extends MappedField> fields, String type) {
        var properties = new LinkedHashMap<String, Object>();
        fields.forEach(field -> properties.put(field.name(), described(type, field.name(), value(field))));
        var required = fields.stream()
                .filter(field -> field.required() && !field.list())
                .map(MappedField::name)
                .toList();
        return ordered("type", "object", "required", required, "properties", properties, "additionalProperties", false);
    }

    private Map<String, Object> value(MappedField field) {
        if (!field.list()) {
            return one(field);
        }
        return field instanceof Relation
                ? ordered("type", "array", "items", one(field), "uniqueItems", true)
                : ordered("type", "array", "items", one(field));
    }

    private Map<String, Object> one(MappedField field) {
        return switch (field) {
            case Property property -> scalar(property);
            case MappedField.Embedded group -> reference(define(group.type(), group.properties()));
            case Relation relation
            when relation.describedBy() != null -> reference(define(relation.describedBy(), types.inside(relation)));
            case Relation _, MappedField.Computed _, MappedField.Plain _ -> reference("Id");
        };
    }

    private Map<String, Object> scalar(Property property) {
        return switch (property.type()) {
            case "ID" -> reference("Id");
            case "String" -> reference(TEXT);
            case "Int" -> Map.of("type", "integer");
            case "Float" -> Map.of("type", "number");
            case "Boolean" -> Map.of("type", "boolean");
            case Scalar.VERSION -> ordered("type", "string", "pattern", "^" + Version.FORM.pattern() + "$");
            default -> reference(define(property.type(), Map.of("enum", property.enumValues())));
        };
    }

    private String define(String type, Collection<? extends MappedField> fields) {
        return definitions.containsKey(type) ? type : define(type, object(fields, type));
    }

    private String define(String type, Map<String, Object> definition) {
        var whole = new LinkedHashMap<String, Object>();
        put(whole, sdl.getTypeOrNull(type) instanceof AbstractDescribedNode<?> node ? text(node) : null);
        whole.putAll(definition);
        definitions.put(type, whole);
        return type;
    }

    private Map<String, Object> described(String type, String field, Map<String, Object> definition) {
        var whole = new LinkedHashMap<String, Object>();
        if (sdl.getTypeOrNull(type) instanceof ImplementingTypeDefinition<?> owner) {
            for (FieldDefinition candidate : owner.getFieldDefinitions()) {
                put(whole, candidate.getName().equals(field) ? text(candidate) : null);
            }
        }
        whole.putAll(definition);
        return whole;
    }

    private static void put(Map<String, Object> definition, @Nullable String text) {
        if (text != null) {
            definition.put("description", text);
        }
    }

    private static @Nullable String text(AbstractDescribedNode<?> node) {
        return node.getDescription() == null
                ? null
                : node.getDescription().getContent().strip();
    }

    private static Map<String, Object> listOf(Map<String, Object> item) {
        return ordered("type", "array", "minItems", 1, "items", item);
    }

    private static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
