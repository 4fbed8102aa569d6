package org.realistgraph.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.realistgraph.change.SecretFile;
import org.realistgraph.problem.StartRefused;
import org.springframework.util.FileSystemUtils;

/** The folder that holds the database and, beside it, its secrets; one process at a time owns it. */
final class DataFolder implements AutoCloseable {

    private static final String DATABASE = "neo4j";
    private static final String REMEDY =
            "Remove the file: the next start makes a new one, which only this account can read, and loses nothing by"
                    + " it.";

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes the folder for this process, or refuses the start where that is not possible. */
    static DataFolder own(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            new DiskRoom(folder)
                    .require(Files.exists(folder.resolve(DATABASE)) ? DiskRoom.RESERVE : DiskRoom.NEW_GRAPH);
            createPrivate(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw StartRefused.inUse(
                        "The folder %s is in use by another Realist Graph.".formatted(folder),
                        "Stop that process, or give this one a folder of its own with --realist.data=FOLDER.");
            }
            requireWritable(folder.resolve(DATABASE));
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Refuses the start where no graph is in the folder, which most likely is the wrong one. */
    static void requireGraph(Path path) {
        if (!Files.isDirectory(path.resolve(DATABASE))) {
            throw new StartRefused(
                    "There is no graph in the folder %s."
                            .formatted(path.toAbsolutePath().normalize()),
                    "Name the folder that holds it with --realist.data=FOLDER.");
        }
    }

    /** Refuses a folder whose database is half made. */
    void requireWhole() {
        if (Files.exists(unfinished())) {
            throw new StartRefused(
                    "The graph in the folder %s is half made.".formatted(folder), "Start the service on it once.");
        }
    }

    /** Otherwise the database would say so in a thousand lines. */
    private static void requireWritable(Path database) throws IOException {
        if (Files.exists(database)) {
            Files.delete(Files.createTempFile(database, "probe", ".draft"));
        }
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    /**
     * Removes a database whose making was cut off, in which nobody can have stored anything, and marks one that is yet to
     * be made.
     */
    void begin() {
        try {
            if (Files.exists(unfinished())) {
                FileSystemUtils.deleteRecursively(database());
            } else if (!Files.exists(database())) {
                Files.createFile(unfinished());
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Notes that the database is made; this must reach the disk before anything is stored, which {@link #begin} removes. */
    void complete() throws IOException {
        if (Files.deleteIfExists(unfinished())) {
            SecretFile.sync(folder);
        }
    }

    /** The secret of that name; it is invented when it is first asked for. */
    String secret(String name) {
        try {
            return new SecretFile(createPrivate(folder.resolve("secrets")).resolve(name), "The secret", REMEDY)
                    .madeIfMissing()
                    .read();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    DiskRoom disk() {
        return new DiskRoom(folder);
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
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, SecretFile.onlyOwner("rwx------"));
    }

    private static StartRefused unusable(Path folder, IOException cause) {
        return new StartRefused(
                "The folder %s cannot keep the graph: %s.".formatted(folder, why(cause)),
                "Make it a folder that this account can write to, or name another one with --realist.data=FOLDER.",
                cause);
    }

    private static String why(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "this account may not write to " + denied.getFile();
            case FileAlreadyExistsException file -> file.getFile() + " is a file";
            case FileSystemException other
            when other.getReason() != null -> "%s: %s".formatted(other.getFile(), other.getReason());
            default -> String.valueOf(cause.getMessage());
        };
    }

    private Path unfinished() {
        return folder.resolve("unfinished");
    }
}
