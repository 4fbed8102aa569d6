package org.realistgraph.bundle;

import java.util.Map;
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
        var ids = commands.run("query/bundle/things", Map.of("bundle", loaded.id())).stream()
                .map(row -> row.get("id"))
                .toList();
        var entities = commands.run("query/change/states", Map.of("ids", ids)).stream()
                .map(state -> EntityMapping.entity(types, state))
                .toList();
        var header = new Header(loaded.id(), Version.of(loaded.release()), loaded.title(), loaded.requires(), Map.of());
        return BundleWriter.write(types, header, entities);
    }
}
