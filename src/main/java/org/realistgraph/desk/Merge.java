package org.realistgraph.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.Owned;
import org.realistgraph.entity.Renaming;
import org.realistgraph.schema.MappedField.Relation;

/**
 * The changes when one node is merged into another. References to the merged node lead to the other, once. An accepted
 * claim that refers to the merged node becomes proposed again. Entities that would only link the other node to itself,
 * or repeat another entity, are removed.
 */
final class Merge {

    private static final Map<String, String> FALLS = Map.of("AGREED", "PROPOSED");

    private final String into;
    private final Renaming renaming;
    private final Map<String, Entity> put = new TreeMap<>();
    private final Set<String> gone = new TreeSet<>();

    /** {@code near}: the stored entities that may refer to the merged node. */
    Merge(Owned from, Owned into, Map<String, Owned> near) {
        var merged = from.entity().id();
        this.into = into.entity().id();
        this.renaming = new Renaming(Map.of(merged, this.into));
        var others = new TreeMap<>(near);
        others.keySet().removeAll(Set.of(merged, this.into));
        others.forEach((id, owned) -> rewrite(owned.entity()));
        dropDoubles(others);
        put.put(this.into, withoutItself(renaming.of(united(from.entity(), into.entity()))));
        gone.add(merged);
    }

    private void dropDoubles(Map<String, Owned> others) {
        var said = new HashMap<Entity, String>();
        others.values().stream()
                .map(Owned::entity)
                .filter(entity -> !put.containsKey(entity.id()) && !gone.contains(entity.id()))
                .forEach(entity -> said.put(content(entity), entity.id()));
        put.values()
                .removeIf(entity -> said.putIfAbsent(content(entity), entity.id()) != null && gone.add(entity.id()));
    }

    /**
     * The content by which entities are compared: everything but the id and, for an alignment, its statement and
     * status.
     */
    private static Entity content(Entity entity) {
        var values = new LinkedHashMap<>(entity.values());
        values.remove("id");
        if (entity.type().name().equals("Alignment")) {
            values.keySet().removeAll(Set.of("statement", "status"));
        }
        return new Entity(entity.type(), values);
    }

    /** The entities that change. */
    Map<String, Entity> put() {
        return put;
    }

    /** The ids of the entities that are removed, including the merged node. */
    Set<String> gone() {
        return gone;
    }

    private void rewrite(Entity entity) {
        var renamed = renaming.of(entity);
        if (renamed.equals(entity)) {
            return;
        }
        if (isLoop(renamed)) {
            gone.add(entity.id());
            return;
        }
        var values = new LinkedHashMap<>(renamed.values());
        if (!named(renamed).equals(named(entity))) {
            values.computeIfPresent("status", (_, status) -> FALLS.getOrDefault(status.toString(), status.toString()));
        }
        put.put(entity.id(), new Entity(entity.type(), values));
    }

    /** Whether all required ends of an entity are the same node. */
    private boolean isLoop(Entity entity) {
        var ends = entity.type().fields().stream()
                .filter(field -> field instanceof Relation && field.required() && !field.list())
                .map(field -> entity.values().get(field.name()))
                .toList();
        return ends.size() > 1 && ends.stream().allMatch(into::equals);
    }

    /** The remaining node with the relations of both. */
    private static Entity united(Entity from, Entity into) {
        var values = new LinkedHashMap<>(into.values());
        for (var field : into.type().fields()) {
            var more = from.values().get(field.name());
            if (field instanceof Relation && more != null) {
                values.merge(field.name(), more, Merge::both);
            }
        }
        return new Entity(into.type(), values);
    }

    /** Drops relations between the two nodes, so that the remaining node has no relation to itself. */
    private Entity withoutItself(Entity united) {
        var values = new LinkedHashMap<>(united.values());
        for (var field : united.type().fields()) {
            if (field instanceof Relation relation) {
                values.computeIfPresent(field.name(), (_, ends) -> withoutItself(relation, ends));
            }
        }
        return new Entity(united.type(), values);
    }

    private @Nullable Object withoutItself(Relation relation, Object ends) {
        if (ends instanceof List<?> several) {
            return several.stream()
                    .filter(one -> withoutItself(relation, one) != null)
                    .toList();
        }
        var end = ends instanceof Map<?, ?> described ? described.get(relation.end()) : ends;
        return into.equals(end) ? null : ends;
    }

    private static Object both(Object one, Object other) {
        return one instanceof List<?> first && other instanceof List<?> second
                ? Stream.concat(first.stream(), second.stream()).distinct().toList()
                : one;
    }

    private static Set<Object> named(Entity entity) {
        return entity.type().fields().stream()
                .filter(Relation.class::isInstance)
                .map(field -> entity.values().getOrDefault(field.name(), ""))
                .collect(Collectors.toSet());
    }
}
