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

/** The folder with the database and its secrets; one process at a time owns the folder. */
final class DataFolder implements AutoCloseable {

    private static final String DATABASE = "neo4j";
    private static final String REMEDY =
            "Remove the file: the next start creates a new one, which only this account can read, and loses nothing by"
                    + " it.";

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes ownership of the folder for this process, or refuses the start. */
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
                        "Stop that process, or choose another folder with --realist.data=FOLDER.");
            }
            requireWritable(folder.resolve(DATABASE));
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Refuses the start if the folder holds no graph, because it is most likely the wrong folder. */
    static void requireGraph(Path path) {
        if (!Files.isDirectory(path.resolve(DATABASE))) {
            throw new StartRefused(
                    "There is no graph in the folder %s."
                            .formatted(path.toAbsolutePath().normalize()),
                    "Name the folder of the graph with --realist.data=FOLDER.");
        }
    }

    /** Refuses a folder whose database was not completely created. */
    void requireWhole() {
        if (Files.exists(unfinished())) {
            throw new StartRefused(
                    "The graph in the folder %s was not completely created.".formatted(folder),
                    "Start the service once on this folder.");
        }
    }

    /** Checks write access first, because the database would report its lack in a thousand lines. */
    private static void requireWritable(Path database) throws IOException {
        if (Files.exists(database)) {
            Files.delete(Files.createTempFile(database, "probe", ".draft"));
        }
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    /**
     * Removes a database whose creation was interrupted, which cannot hold data yet, and marks a database to be
     * created.
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

    /**
     * Marks the database as created. The mark must reach the disk before anything is stored, because {@link #begin}
     * removes an unmarked database.
     */
    void complete() throws IOException {
        if (Files.deleteIfExists(unfinished())) {
            SecretFile.sync(folder);
        }
    }

    /** Reads the secret of this name, or generates it on first use. */
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
                "The folder %s cannot hold the graph: %s.".formatted(folder, why(cause)),
                "Make it a folder that this account can write to, or choose another folder with --realist.data=FOLDER.",
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
