package org.realistgraph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedField.Embedded;
import org.realistgraph.schema.MappedField.Property;
import org.realistgraph.schema.MappedField.Relation;
import org.realistgraph.schema.MappedType;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.Noun;

/**
 * The nouns as they are written, read off the schema, with every stored field. Each relation is written once, at the node
 * where it goes out, or at the other one where that has at most one.
 */
public final class EntityTypes {

    private static final Set<String> KEPT_BY_THE_GRAPH = Set.of("version", "bundle");

    private final Mapping mapping;
    private final List<EntityType> all;

    public EntityTypes(Mapping mapping) {
        this.mapping = mapping;
        this.all = mapping.nouns().stream()
                .map(noun -> new EntityType(noun, fields(noun)))
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

    /** Any type of the schema, of which a noun's fields speak. */
    public MappedType type(String name) {
        return mapping.type(name);
    }

    /** What is written inside a field that is a map: the parts of a group, or what describes a relation and its end. */
    public List<? extends MappedField> inside(MappedField field) {
        return switch (field) {
            case Embedded group -> group.properties();
            case Relation relation when relation.describedBy() != null -> describing(relation);
            case Relation _, Property _, MappedField.Computed _, MappedField.Plain _ -> List.of();
        };
    }

    private List<MappedField> describing(Relation relation) {
        var fields = new ArrayList<MappedField>();
        for (var field : mapping.type(String.valueOf(relation.describedBy())).fields()) {
            if (field instanceof Property) {
                fields.add(field);
            } else if (field.name().equals(relation.end())) {
                fields.add(plain(relation, field.name()));
            }
        }
        return fields;
    }

    private static Relation plain(Relation relation, String name) {
        return new Relation(
                name,
                false,
                true,
                relation.relationship(),
                relation.outgoing(),
                false,
                relation.target(),
                null,
                null,
                List.of());
    }

    private List<MappedField> fields(Noun noun) {
        return noun.type().fields().stream()
                .filter(field -> isWritten(noun.type(), field))
                .map(field -> noun.type().name().equals("Evidence") ? withLocator(field) : field)
                .toList();
    }

    /** Evidence says where in its source it stands; other things may. */
    private static MappedField withLocator(MappedField field) {
        return field instanceof Property property && property.name().equals("locator")
                ? new Property(property.name(), property.list(), true, property.type(), property.enumValues())
                : field;
    }

    private boolean isWritten(MappedType owner, MappedField field) {
        return switch (field) {
            case Property property -> !KEPT_BY_THE_GRAPH.contains(property.name());
            case Embedded _ -> true;
            case Relation relation -> isWrittenHere(owner, relation) && !isSaidBetter(owner, relation);
            case MappedField.Computed _, MappedField.Plain _ -> false;
        };
    }

    private boolean isWrittenHere(MappedType owner, Relation relation) {
        return relation.outgoing() ? !isWrittenThere(owner, relation) : !relation.list();
    }

    private boolean isWrittenThere(MappedType owner, Relation relation) {
        return mapping.type(relation.target()).concrete().stream()
                .flatMap(end -> relations(mapping.type(end), relation.relationship()).stream())
                .filter(back -> !back.outgoing() && !back.list())
                .anyMatch(back -> mapping.type(back.target()).concrete().contains(owner.name()));
    }

    /** Whether another field writes the same relation together with its properties. */
    private static boolean isSaidBetter(MappedType owner, Relation relation) {
        Predicate<Relation> sameWay = other -> other.outgoing() == relation.outgoing();
        return relation.describedBy() == null
                && relations(owner, relation.relationship()).stream()
                        .anyMatch(sameWay.and(other -> other.describedBy() != null));
    }

    private static List<Relation> relations(MappedType type, String relationship) {
        return type.fields().stream()
                .filter(Relation.class::isInstance)
                .map(Relation.class::cast)
                .filter(relation -> relation.relationship().equals(relationship))
                .toList();
    }
}
