package org.realistgraph.change;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.StartRefused;

/** The file that holds the key of the change log, outside the graph and readable by its owner alone. */
record KeyFile(Path path, boolean mayBeMade) {

    private static final int BYTES = 32;

    /** The file that is configured, or one beside the embedded database; a server's graph needs a configured one. */
    static KeyFile of(@Nullable Path configured, @Nullable String server, Path data) {
        if (configured != null) {
            return new KeyFile(configured, false);
        }
        if (server != null) {
            throw new StartRefused(
                    "The change log of the graph at %s has no key.".formatted(server),
                    "Name a file that only this account can read with --realist.change-log.key-file=FILE.");
        }
        return new KeyFile(data.resolve("secrets").resolve("change-log.key"), true);
    }

    String key() {
        try {
            if (mayBeMade && !Files.exists(path)) {
                make();
            }
            requirePrivate();
            return longEnough(Files.readString(path).strip());
        } catch (IOException e) {
            throw refused("cannot be read from", e);
        }
    }

    private void requirePrivate() throws IOException {
        if (isPosix() && !Set.of(OWNER_READ, OWNER_WRITE).containsAll(Files.getPosixFilePermissions(path))) {
            throw refused("can be read by others in", null);
        }
    }

    private String longEnough(String key) {
        if (key.length() < BYTES) {
            throw refused("is too short in", null);
        }
        return key;
    }

    private StartRefused refused(String why, @Nullable IOException cause) {
        return new StartRefused(
                "The key of the change log %s %s.".formatted(why, path),
                "Put a secret of at least 32 characters there, in a file of mode 600, which only this account can"
                        + " read.",
                cause);
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private void make() throws IOException {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(path.getParent());
        var draft = isPosix()
                ? Files.createTempFile(
                        path.getParent(),
                        "key",
                        ".draft",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(path.getParent(), "key", ".draft");
        Files.writeString(draft, HexFormat.of().formatHex(secret));
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
