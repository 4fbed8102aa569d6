package org.realistgraph.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.realistgraph.schema.MappedField.Embedded;
import org.realistgraph.schema.MappedField.Property;
import org.realistgraph.schema.MappedField.Relation;

/**
 * The fields that can be written, derived from the schema: all stored fields that the store does not set itself. Each
 * relation is written once: at its start node, or at its end node if that has at most one.
 */
public final class WrittenFields {

    private final Mapping mapping;

    public WrittenFields(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The fields inside a field that is a map: the parts of a group, or the properties of a relation and its end. */
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
            if (field instanceof Property property && relation.properties().contains(property)) {
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

    /** The fields of a noun. */
    public List<MappedField> of(Noun noun) {
        return noun.type().fields().stream()
                .filter(field -> isWritten(noun.type(), field))
                .map(field -> noun.type().name().equals("Evidence") ? withLocator(field) : field)
                .map(field -> field instanceof Relation relation ? withoutWhatTheStoreSets(relation) : field)
                .toList();
    }

    private Relation withoutWhatTheStoreSets(Relation relation) {
        var described = String.valueOf(relation.describedBy());
        return new Relation(
                relation.name(),
                relation.list(),
                relation.required(),
                relation.relationship(),
                relation.outgoing(),
                relation.connection(),
                relation.target(),
                relation.describedBy(),
                relation.end(),
                relation.properties().stream()
                        .filter(property -> mapping.writer(described, property.name()) != FieldWriter.STORE)
                        .toList());
    }

    /** Evidence must have a locator in its source; for other nodes, a locator is optional. */
    private static MappedField withLocator(MappedField field) {
        return field instanceof Property property && property.name().equals("locator")
                ? new Property(property.name(), property.list(), true, property.type(), property.enumValues())
                : field;
    }

    private boolean isWritten(MappedType owner, MappedField field) {
        return switch (field) {
            case Property property -> mapping.writer(owner.name(), property.name()) != FieldWriter.STORE;
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
