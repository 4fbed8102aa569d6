package org.realistgraph.change;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.realistgraph.problem.StartRefused;

/**
 * A secret in a file that only the file's owner can read.
 *
 * @param name the name of the secret, which begins a message
 * @param remedy the hint for a file that cannot be used
 */
public record SecretFile(Path path, String name, String remedy) {

    private static final int BYTES = 32;
    private static final int FEWEST_CHARACTERS = 32;

    /** Generates the secret if the file does not exist; the content is on disk before the file gets its name. */
    public SecretFile madeIfMissing() throws IOException {
        if (!Files.exists(path)) {
            var random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            var folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
            var draft =
                    Files.createTempFile(folder, String.valueOf(path.getFileName()), ".draft", onlyOwner("rw-------"));
            Files.writeString(draft, HexFormat.of().formatHex(random), StandardOpenOption.SYNC);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
        }
        return this;
    }

    /** Reads the secret, or refuses the start if the file is not a valid secret. */
    public String read() throws IOException {
        if (isPosix()
                && !Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)
                        .containsAll(Files.getPosixFilePermissions(path))) {
            throw refused("can be read by others");
        }
        try {
            var secret = Files.readString(path).strip();
            if (secret.length() < FEWEST_CHARACTERS) {
                throw refused("is too short");
            }
            return secret;
        } catch (MalformedInputException e) {
            throw refused("is not text in UTF-8");
        }
    }

    /** The permissions of a new file or folder, if the file system supports them. */
    public static FileAttribute<?>[] onlyOwner(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Flushes to disk which files were created, moved or removed in a folder. */
    public static void sync(Path folder) throws IOException {
        if (isPosix()) {
            try (var entries = FileChannel.open(folder)) {
                entries.force(true);
            }
        }
    }

    private StartRefused refused(String why) {
        return new StartRefused("%s in %s %s.".formatted(name, path, why), remedy);
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
