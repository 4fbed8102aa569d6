package org.realistgraph.entity;

import java.util.Collection;
import java.util.List;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedType;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.WrittenFields;

/** The nouns with the fields that can be written, derived from the schema. */
public final class EntityTypes {

    private final Mapping mapping;
    private final WrittenFields written;
    private final List<EntityType> all;

    public EntityTypes(Mapping mapping) {
        this.mapping = mapping;
        this.written = new WrittenFields(mapping);
        this.all = mapping.nouns().stream()
                .map(noun -> new EntityType(noun, written.of(noun)))
                .toList();
    }

    /** All types, in the order of the schema. */
    public List<EntityType> all() {
        return all;
    }

    /** The type whose name is among the labels of a node. */
    EntityType among(Collection<String> labels) {
        return all.stream()
                .filter(type -> labels.contains(type.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No noun has the labels " + labels + "."));
    }

    /** The schema from which the types are derived. */
    public Mapping mapping() {
        return mapping;
    }

    /** Whether the schema has a mutation of this name. */
    public boolean hasMutation(String name) {
        return mapping.types().stream()
                .filter(type -> type.name().equals("Mutation"))
                .anyMatch(type -> type.fieldsByName().containsKey(name));
    }

    /** Any type of the schema to which the fields of a noun refer. */
    public MappedType type(String name) {
        return mapping.type(name);
    }

    /** The fields inside a field that is a map: the parts of a group, or the properties of a relation and its end. */
    public List<? extends MappedField> inside(MappedField field) {
        return written.inside(field);
    }
}
