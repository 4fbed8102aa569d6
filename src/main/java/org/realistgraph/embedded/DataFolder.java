package org.realistgraph.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.StartRefused;

/** The folder that holds the database and, beside it, its secrets; one process at a time owns it. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the folder for this process, or refuses the start when another process has it. */
    static DataFolder own(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            createPrivate(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefused(
                        "The folder %s is in use by another Realist Graph.".formatted(folder),
                        "Stop that process, or give this one a folder of its own with --realist.data=FOLDER.");
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "The folder %s cannot be used to keep the graph: %s.".formatted(folder, e),
                    "Make it writable, or name another one with --realist.data=FOLDER.",
                    e);
        }
    }

    Path database() {
        return folder.resolve("neo4j");
    }

    /** The secret of that name; it is invented when it is first asked for. */
    String secret(String name) throws IOException {
        Path file = createPrivate(folder.resolve("secrets")).resolve(name);
        if (!Files.exists(file)) {
            Path draft = Files.createTempFile(file.getParent(), name, ".draft", onlyOwner("rw-------"));
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(draft, HexFormat.of().formatHex(random), StandardOpenOption.SYNC);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path createPrivate(Path folder) throws IOException {
        return Files.exists(folder) ? folder : Files.createDirectories(folder, onlyOwner("rwx------"));
    }

    private static FileAttribute<?>[] onlyOwner(String permissions) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> allowed = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(allowed)};
    }
}
