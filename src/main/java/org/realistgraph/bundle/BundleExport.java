package org.realistgraph.bundle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.bundle.yaml.Header;
import org.realistgraph.bundle.yaml.Version;
import org.realistgraph.change.Commands;
import org.realistgraph.entity.EntityMapping;
import org.realistgraph.entity.EntityTypes;

/** Writes a bundle as the graph holds it, in the canonical form. */
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
                        loaded.owner(),
                        loaded.requires(),
                        Map.of()),
                ids);
    }

    /** All that a synthesis owns, be it from bundles or from persons, as one bundle; empty where there is no such synthesis. */
    Optional<String> textOfOwner(String owner) {
        return commands.run("query/bundle/owned", Map.of("owner", owner)).stream()
                .findFirst()
                .map(row -> text(
                        new Header(
                                owner + "-whole",
                                new Version(1, 0, Math.toIntExact((Long) row.getOrDefault("number", 0L))),
                                String.valueOf(row.get("title")),
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
        return BundleWriter.write(types, header, entities);
    }

    private static List<Object> ids(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("id")).toList();
    }
}
