package org.realistgraph.entity;

import java.util.Collection;
import java.util.List;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedType;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.WrittenFields;

/** The nouns as they are written, read off the schema. */
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

    /** All of them, in the order of the schema. */
    public List<EntityType> all() {
        return all;
    }

    /** The one whose name is among the labels of a node. */
    EntityType among(Collection<String> labels) {
        return all.stream()
                .filter(type -> labels.contains(type.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No noun has the labels " + labels + "."));
    }

    /** The schema that they are read off. */
    public Mapping mapping() {
        return mapping;
    }

    /** Whether the schema has a mutation of that name. */
    public boolean hasMutation(String name) {
        return mapping.types().stream()
                .filter(type -> type.name().equals("Mutation"))
                .anyMatch(type -> type.fieldsByName().containsKey(name));
    }

    /** Any type of the schema, of which a noun's fields speak. */
    public MappedType type(String name) {
        return mapping.type(name);
    }

    /** What is written inside a field that is a map: the parts of a group, or what describes a relation and its end. */
    public List<? extends MappedField> inside(MappedField field) {
        return written.inside(field);
    }
}
