package org.realistgraph.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.change.Commands;

/** Stores entities in the graph, retires and merges them, in the current transaction. */
public final class EntityStore {

    private final EntityTypes types;
    private final Commands commands;
    private final Weighing weighing;

    public EntityStore(EntityTypes types, Commands commands) {
        this.types = types;
        this.commands = commands;
        this.weighing = new Weighing(commands);
    }

    /** Stores entities, each with the stamped properties. */
    public void put(List<Entity> entities, Map<String, Object> stamped) {
        weighing.afterwards(ids(entities), () -> write(entities, stamped));
    }

    private void write(List<Entity> entities, Map<String, Object> stamped) {
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

    /** Retires nodes; their ids stay reserved. */
    public void retire(Collection<String> ids) {
        weighing.afterwards(ids, () -> commands.run("command/entity/retire", Map.of("ids", List.copyOf(ids))));
    }

    /**
     * Makes a node to which nothing refers any longer an alias of another node, together with the aliases of the first.
     */
    public void alias(String id, String into) {
        weighing.afterwards(
                List.of(id, into), () -> commands.run("command/entity/alias", Map.of("id", id, "into", into)));
    }

    /** The ids that were merged into nodes; retiring or merging the nodes does the same to these ids. */
    public Set<String> aliases(Collection<String> ids) {
        return commands.run("query/entity/aliases", Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> String.valueOf(row.get("id")))
                .collect(Collectors.toSet());
    }

    /** The entities, with the ids of merged nodes replaced by the ids of the nodes into which they were merged. */
    public List<Entity> withoutAliases(Collection<Entity> entities) {
        var ids = new TreeSet<String>();
        entities.forEach(entity -> ids.addAll(Renaming.named(entity)));
        var wholes = new HashMap<String, String>();
        commands.run("query/entity/wholes", Map.of("ids", List.copyOf(ids)))
                .forEach(row -> wholes.put(String.valueOf(row.get("id")), String.valueOf(row.get("whole"))));
        return entities.stream().map(new Renaming(wholes)::of).toList();
    }

    /** The stored entities by the ids that name them; such an id may have been merged into another. */
    public Map<String, Owned> named(Collection<String> ids) {
        var found = new HashMap<String, Owned>();
        for (var row : commands.run("query/entity/named", Map.of("ids", List.copyOf(ids)))) {
            var properties = (Map<?, ?>) row.getOrDefault("properties", Map.of());
            var version = properties.get("version") instanceof Long counted ? counted : 0;
            found.put(
                    String.valueOf(row.get("named")),
                    new Owned(
                            EntityMapping.entity(types, row),
                            (String) properties.get("bundle"),
                            (String) properties.get("owner"),
                            version));
        }
        return found;
    }

    /**
     * Stored entities: the written ones, those that they name, and those that may duplicate them or lead back to them.
     */
    public Map<String, Owned> beside(Collection<Entity> written) {
        var ids = new TreeSet<String>();
        written.forEach(entity -> {
            ids.add(entity.id());
            Reference.in(entity).forEach(reference -> ids.add(reference.id()));
        });
        commands.run("query/entity/linked", links(written)).forEach(row -> ids.add(String.valueOf(row.get("id"))));
        return named(ids);
    }

    private static Map<String, Object> links(Collection<Entity> written) {
        return Map.of(
                "dois", texts(written, "doi"),
                "claims", texts(written, "claim"),
                "sources", texts(written, "source"),
                "ends",
                        Stream.concat(
                                        Stream.of("from", "to", "supersededBy")
                                                .flatMap(field -> texts(written, field).stream()),
                                        refined(written))
                                .toList());
    }

    /** The claims that written claims refine. */
    private static Stream<String> refined(Collection<Entity> written) {
        return written.stream()
                .flatMap(entity ->
                        entity.values().get("refines") instanceof List<?> refined ? refined.stream() : Stream.empty())
                .map(one -> String.valueOf(((Map<?, ?>) one).get("claim")));
    }

    private static List<String> texts(Collection<Entity> written, String field) {
        return written.stream()
                .map(entity -> entity.values().get(field))
                .filter(String.class::isInstance)
                .map(text -> field.equals("doi") ? text.toString().toLowerCase(Locale.ROOT) : text.toString())
                .distinct()
                .toList();
    }

    /**
     * The stored entities that a write touches: the written ones, those that refer to them, and all that these name.
     */
    public Map<String, Entity> around(Collection<Entity> written, Map<String, Set<String>> referrers) {
        var around = new HashMap<String, Entity>();
        beside(written).forEach((id, owned) -> around.put(id, owned.entity()));
        var further = new TreeSet<String>(referrers.keySet());
        referrers.values().forEach(further::addAll);
        further.removeAll(around.keySet());
        around.putAll(entities(further));
        var named = new TreeSet<String>();
        around.values().forEach(entity -> Reference.in(entity).forEach(reference -> named.add(reference.id())));
        named.removeAll(around.keySet());
        around.putAll(entities(named));
        return around;
    }

    private Map<String, Entity> entities(Set<String> ids) {
        var entities = new HashMap<String, Entity>();
        named(ids).forEach((id, owned) -> entities.put(id, owned.entity()));
        return entities;
    }

    /** The ids, among those given, that are in use or belonged to a node that is gone. */
    public Set<String> taken(Collection<String> ids) {
        var taken = new HashSet<String>();
        commands.run("query/entity/taken", Map.of("ids", List.copyOf(ids)))
                .forEach(row -> taken.add(String.valueOf(row.get("id"))));
        return taken;
    }

    /** The ids, among those given, of retired or merged nodes, each with the bundle from which the node came. */
    public Map<String, Optional<String>> gone(Collection<String> ids) {
        var gone = new HashMap<String, Optional<String>>();
        commands.run("query/entity/gone", Map.of("ids", List.copyOf(ids)))
                .forEach(row ->
                        gone.put(String.valueOf(row.get("id")), Optional.ofNullable((String) row.get("bundle"))));
        return gone;
    }

    /** The ids of the syntheses, which can own nodes. */
    public SortedSet<String> syntheses() {
        return commands.run("query/entity/syntheses", Map.of()).stream()
                .map(row -> String.valueOf(row.get("id")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of the nodes that refer to each node, by its id. */
    public Map<String, Set<String>> referrers(Collection<String> ids) {
        var referrers = new HashMap<String, Set<String>>();
        commands.run("query/entity/referrers", Map.of("ids", List.copyOf(ids)))
                .forEach(row -> referrers
                        .computeIfAbsent(String.valueOf(row.get("id")), _ -> new HashSet<>())
                        .add(String.valueOf(row.get("by"))));
        return referrers;
    }

    /** Runs a command on rows, and fails unless it processes every row. */
    private void run(String command, List<Map<String, Object>> rows) {
        var done = commands.run(command, Map.of("rows", rows)).getFirst().get("number");
        if (!Long.valueOf(rows.size()).equals(done)) {
            throw new IllegalStateException("%s processed %s of %d rows.".formatted(command, done, rows.size()));
        }
    }

    private static List<String> ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }
}
