package org.realistgraph.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.realistgraph.schema.MappedField;
import org.realistgraph.schema.MappedField.Embedded;
import org.realistgraph.schema.MappedField.Relation;

/** Replaces the ids that an entity names; ends that become equal are merged. */
public record Renaming(Map<String, String> names) {

    /** The entity with the new ids; its own id stays. */
    public Entity of(Entity entity) {
        var values = new LinkedHashMap<>(entity.values());
        for (var field : entity.type().fields()) {
            values.computeIfPresent(field.name(), (_, value) -> of(field, value));
        }
        return values.equals(entity.values()) ? entity : new Entity(entity.type(), values);
    }

    /** The ids that an entity names, in its relations and elsewhere. */
    static Set<String> named(Entity entity) {
        var named = new TreeSet<String>();
        Reference.in(entity).forEach(reference -> named.add(reference.id()));
        for (var field : entity.type().fields()) {
            if (field instanceof Embedded group) {
                addNamed(ids(group), entity.values().get(field.name()), named);
            }
        }
        return named;
    }

    private static void addNamed(List<String> ids, @Nullable Object value, Set<String> named) {
        switch (value) {
            case List<?> several -> several.forEach(one -> addNamed(ids, one, named));
            case Map<?, ?> group ->
                ids.stream().filter(group::containsKey).forEach(id -> named.add(String.valueOf(group.get(id))));
            case null, default -> {}
        }
    }

    private Object of(MappedField field, Object value) {
        return switch (field) {
            case Relation relation when relation.list() -> once((List<?>) value, one -> end(relation.end(), one));
            case Relation relation -> end(relation.end(), value);
            case Embedded group -> named(group, value);
            default -> value;
        };
    }

    private static List<Object> once(List<?> before, UnaryOperator<Object> rename) {
        List<Object> renamed = before.stream().<Object>map(rename).toList();
        return renamed.equals(before) ? renamed : renamed.stream().distinct().toList();
    }

    private Object named(Embedded group, Object value) {
        var ids = ids(group);
        return value instanceof List<?> several ? once(several, one -> named(ids, one)) : named(ids, value);
    }

    private Object named(List<String> ids, Object group) {
        var renamed = group;
        for (var id : ids) {
            renamed = end(id, renamed);
        }
        return renamed;
    }

    private static List<String> ids(Embedded group) {
        return group.properties().stream()
                .filter(property -> property.type().equals("ID"))
                .map(MappedField::name)
                .toList();
    }

    /** An end of a relation, or a map of the relation's properties with the end under this name. */
    private Object end(@Nullable String name, Object value) {
        if (name != null
                && value instanceof Map<?, ?> described
                && described.get(name) instanceof String old
                && names.containsKey(old)) {
            var renamed = new LinkedHashMap<Object, Object>(described);
            renamed.put(name, names.get(old));
            return renamed;
        }
        return value instanceof String id ? names.getOrDefault(id, id) : value;
    }
}
