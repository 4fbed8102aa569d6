package org.realistgraph.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.bundle.yaml.Header;
import org.realistgraph.bundle.yaml.Version;
import org.realistgraph.change.Commands;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityMapping;
import org.realistgraph.entity.EntityStore;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.entity.Reference;
import org.realistgraph.problem.StartRefused;

/** Exports a bundle in its current state in the graph, in canonical form. */
final class BundleExport {

    private final EntityTypes types;
    private final Commands commands;

    BundleExport(EntityTypes types, Commands commands) {
        this.types = types;
        this.commands = commands;
    }

    /** The text of a loaded bundle. */
    String text(LoadedBundle loaded) {
        var ids = ids(commands.run("query/bundle/things", Map.of("bundle", loaded.id())));
        return text(
                new Header(
                        loaded.id(),
                        Version.of(loaded.release()),
                        loaded.title(),
                        loaded.note(),
                        loaded.owner(),
                        loaded.requires(),
                        Map.of()),
                ids);
    }

    /**
     * Everything that a synthesis owns, from bundles or from people, as one bundle; empty if the synthesis does not
     * exist.
     */
    Optional<String> textOfOwner(String owner) {
        return commands.run("query/bundle/owned", Map.of("owner", owner)).stream()
                .findFirst()
                .map(row -> text(
                        new Header(
                                owner + "-whole",
                                new Version(1, 0, Math.toIntExact((Long) row.getOrDefault("number", 0L))),
                                String.valueOf(row.get("title")),
                                (String) row.get("note"),
                                owner,
                                list(row, "requires").stream()
                                        .map(String::valueOf)
                                        .toList(),
                                Map.of()),
                        list(row, "ids")));
    }

    private static List<Object> list(Map<String, Object> row, String column) {
        return List.copyOf((List<?>) row.getOrDefault(column, List.of()));
    }

    private String text(Header header, List<Object> ids) {
        var entities = commands.run("query/change/states", Map.of("ids", ids)).stream()
                .map(state -> EntityMapping.entity(types, state))
                .toList();
        requireWhole(header, entities);
        return BundleWriter.write(types, header, entities);
    }

    /**
     * Refuses an export that cannot be loaded, because it refers to nodes that neither it nor the bundles that it
     * requires hold.
     */
    private void requireWhole(Header header, List<Entity> entities) {
        var things = new EntityStore(types, commands);
        var reachable = new HashSet<>(BundleRules.standsOn(header, new GraphThings(things, commands).bundles()));
        var referredTo = new TreeSet<String>();
        entities.forEach(entity -> Reference.in(entity).forEach(reference -> referredTo.add(reference.id())));
        entities.forEach(entity -> referredTo.remove(entity.id()));
        var missing = things.named(referredTo).values().stream()
                .filter(thing -> thing.bundle() == null || !reachable.contains(thing.bundle()))
                .map(thing -> thing.entity().id())
                .sorted()
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    "A person made %s refer to nodes that neither it nor the bundles that it requires hold: %s."
                            .formatted(header.id(), String.join(", ", missing)),
                    "Export the synthesis that owns these nodes.");
        }
    }

    private static List<Object> ids(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("id")).toList();
    }
}
