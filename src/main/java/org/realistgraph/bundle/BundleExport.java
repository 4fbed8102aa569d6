package org.realistgraph.bundle;

import java.util.Map;
import org.realistgraph.change.Commands;

/** Writes a bundle as the graph holds it, in the canonical form. */
final class BundleExport {

    private final BundleFormat format;
    private final Commands commands;

    BundleExport(BundleFormat format, Commands commands) {
        this.format = format;
        this.commands = commands;
    }

    /** The text of a loaded bundle. */
    String text(LoadedBundle loaded) {
        var ids = commands.run("query/bundle/things", Map.of("bundle", loaded.id())).stream()
                .map(row -> row.get("id"))
                .toList();
        var entries = commands.run("query/change/states", Map.of("ids", ids)).stream()
                .map(state -> Found.entry(format, state))
                .toList();
        var header = new Header(loaded.id(), Version.of(loaded.release()), loaded.title(), loaded.requires(), Map.of());
        return BundleWriter.write(format, new BundleContent(header, entries));
    }
}
