package org.realistgraph.change;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.StartRefused;

/** The file with the key of the change log, outside the graph and readable only by its owner. */
record KeyFile(Path path, boolean mayBeMade) {

    private static final String NAME = "The key of the change log";
    private static final String REMEDY =
            "Put a secret of at least 32 characters into this file, with mode 600, so that only this account can"
                    + " read it.";

    /** The configured file, or a file beside the embedded database; a graph on a server requires a configured file. */
    static KeyFile of(@Nullable Path configured, @Nullable URI server, Path data) {
        if (configured != null) {
            return new KeyFile(configured, false);
        }
        if (server != null) {
            throw new StartRefused(
                    "The change log of the graph at %s has no key.".formatted(server),
                    "Set --realist.change-log.key-file=FILE to a file that only this account can read.");
        }
        return new KeyFile(data.resolve("secrets").resolve("change-log.key"), true);
    }

    String key() {
        var file = new SecretFile(path, NAME, REMEDY);
        try {
            if (mayBeMade) {
                Files.createDirectories(path.getParent());
                file.madeIfMissing();
            }
            return file.read();
        } catch (IOException e) {
            throw new StartRefused("%s in %s cannot be read.".formatted(NAME, path), REMEDY, e);
        }
    }
}
