package org.realistgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.realistgraph.problem.StartRefused;

/** A secret in a file that only its owner can read; the program invents it when it is first asked for. */
record Secret(Path file) {

    private static final int BYTES = 24;
    private static final int FEWEST_CHARACTERS = 32;

    String read() throws IOException {
        if (!Files.exists(file)) {
            make();
        }
        requirePrivate();
        String secret = Files.readString(file).strip();
        if (secret.length() < FEWEST_CHARACTERS) {
            throw new StartRefused(
                    "The secret in %s is too short.".formatted(file),
                    "Remove the file: the next start makes a new one, and loses nothing by it.");
        }
        return secret;
    }

    private void make() throws IOException {
        Path draft = Files.createTempFile(
                file.getParent(), String.valueOf(file.getFileName()), ".draft", DataFolder.onlyOwner("rw-------"));
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.writeString(draft, HexFormat.of().formatHex(random), StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requirePrivate() throws IOException {
        if (DataFolder.isPosix()
                && !Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)
                        .containsAll(Files.getPosixFilePermissions(file))) {
            throw new StartRefused(
                    "The secret in %s can be read by others.".formatted(file),
                    "Remove the file: the next start makes a new one, which only this account can read.");
        }
    }
}
