package org.realistgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The key of the change logs of tests. */
public final class TestKey {

    public static final String KEY = "a key for tests alone, long enough";

    private TestKey() {}

    /** The file that holds it in that folder, made where it is not there. */
    public static Path in(Path folder) {
        var file = folder.resolve("change-log-of-tests.key");
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, KEY);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
