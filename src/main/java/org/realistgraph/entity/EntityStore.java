package org.realistgraph.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.realistgraph.change.Commands;

/** Puts things into the graph and takes them out, in the transaction that is under way. */
public final class EntityStore {

    private final EntityTypes types;
    private final Commands commands;

    public EntityStore(EntityTypes types, Commands commands) {
        this.types = types;
        this.commands = commands;
    }

    /** Makes things what they are written to be, each with the properties that are stamped on all of them. */
    public void put(List<Entity> entities, Map<String, Object> stamped) {
        commands.run("command/entity/unrelate", Map.of("ids", ids(entities)));
        run(
                "command/entity/put",
                entities.stream()
                        .map(entity -> EntityMapping.thing(entity, stamped))
                        .toList());
        run(
                "command/entity/relate",
                entities.stream()
                        .flatMap(entity -> EntityMapping.relations(entity).stream())
                        .toList());
    }

    /** Takes things out. */
    public void remove(Collection<String> ids) {
        commands.run("command/entity/remove", Map.of("ids", List.copyOf(ids)));
    }

    /** The stored ones of the things that are named, by the id that names them, which may have been merged into another. */
    public Map<String, Owned> named(Collection<String> ids) {
        var found = new HashMap<String, Owned>();
        for (var row : commands.run("query/entity/named", Map.of("ids", List.copyOf(ids)))) {
            var properties = (Map<?, ?>) row.getOrDefault("properties", Map.of());
            var version = properties.get("version") instanceof Long counted ? counted : 0;
            found.put(
                    String.valueOf(row.get("named")),
                    new Owned(EntityMapping.entity(types, row), (String) properties.get("bundle"), version));
        }
        return found;
    }

    /** The stored entities that a write touches: the written ones, what refers to them, and all that these name. */
    public Map<String, Entity> around(Collection<Entity> written, Map<String, Set<String>> referrers) {
        var ids = new TreeSet<String>();
        written.forEach(entity -> {
            ids.add(entity.id());
            Reference.in(entity).forEach(reference -> ids.add(reference.id()));
        });
        referrers.forEach((id, by) -> {
            ids.add(id);
            ids.addAll(by);
        });
        var around = entities(ids);
        var further = new TreeSet<String>();
        around.values().forEach(entity -> Reference.in(entity).forEach(reference -> further.add(reference.id())));
        further.removeAll(around.keySet());
        around.putAll(entities(further));
        return around;
    }

    private Map<String, Entity> entities(Set<String> ids) {
        var entities = new HashMap<String, Entity>();
        named(ids).forEach((id, owned) -> entities.put(id, owned.entity()));
        return entities;
    }

    /** Those of the ids that are given, be it to what is not there any more. */
    public Set<String> taken(Collection<String> ids) {
        var taken = new HashSet<String>();
        commands.run("query/entity/taken", Map.of("ids", List.copyOf(ids)))
                .forEach(row -> taken.add(String.valueOf(row.get("id"))));
        return taken;
    }

    /** The ids of what refers to things, by the id of the thing. */
    public Map<String, Set<String>> referrers(Collection<String> ids) {
        var referrers = new HashMap<String, Set<String>>();
        commands.run("query/entity/referrers", Map.of("ids", List.copyOf(ids)))
                .forEach(row -> referrers
                        .computeIfAbsent(String.valueOf(row.get("id")), _ -> new HashSet<>())
                        .add(String.valueOf(row.get("by"))));
        return referrers;
    }

    /** Runs a command on rows, each of which must find its place. */
    private void run(String command, List<Map<String, Object>> rows) {
        var done = commands.run(command, Map.of("rows", rows)).getFirst().get("number");
        if (!Long.valueOf(rows.size()).equals(done)) {
            throw new IllegalStateException("%s did %s of %d rows.".formatted(command, done, rows.size()));
        }
    }

    private static List<String> ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }
}
