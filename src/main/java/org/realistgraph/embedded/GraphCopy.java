package org.realistgraph.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.realistgraph.change.SecretFile;
import org.realistgraph.problem.StartRefused;
import org.springframework.util.FileSystemUtils;

/** Copies the folder of a graph that no service uses, with its database and its secrets, whole or not at all. */
final class GraphCopy {

    private static final List<String> PARTS = List.of("neo4j", "secrets");

    private GraphCopy() {}

    /** Copies the graph to a new folder, which gets its name once the whole copy is on disk. */
    static void make(Path from, Path to) {
        DataFolder.requireGraph(from);
        requireApart(from, to);
        requireEmpty(to);
        var draft = to.resolveSibling(to.getFileName() + ".draft");
        try (var source = DataFolder.own(from)) {
            source.requireWhole();
            FileSystemUtils.deleteRecursively(draft);
            Files.createDirectories(draft, SecretFile.onlyOwner("rwx------"));
            for (var part : PARTS) {
                copy(from.resolve(part), draft.resolve(part));
            }
            SecretFile.sync(draft);
            Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
            SecretFile.sync(to.toAbsolutePath().resolveSibling("."));
        } catch (IOException e) {
            throw new StartRefused(
                    "The graph in %s cannot be copied to %s: %s.".formatted(from, to, e.getMessage()),
                    "Free space there, or choose another folder; the graph was not changed.",
                    e);
        } finally {
            removeQuietly(draft);
        }
    }

    private static void requireApart(Path from, Path to) {
        if (to.toAbsolutePath().normalize().startsWith(from.toAbsolutePath().normalize())) {
            throw new StartRefused(
                    "The folder %s is inside the folder to be copied.".formatted(to.toAbsolutePath()),
                    "Choose a folder elsewhere.");
        }
    }

    private static void requireEmpty(Path to) {
        try (var things = Files.exists(to) ? Files.list(to) : null) {
            if (things != null && things.findAny().isPresent()) {
                throw new StartRefused(
                        "The folder %s is not empty.".formatted(to.toAbsolutePath()),
                        "Choose a new folder, or move this one away.");
            }
        } catch (IOException e) {
            throw new StartRefused("%s is not a folder.".formatted(to.toAbsolutePath()), "Choose a folder.", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                var copied = Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
                if (Files.isDirectory(copied)) {
                    continue;
                }
                try (var file = FileChannel.open(copied, StandardOpenOption.WRITE)) {
                    file.force(true);
                }
            }
        }
    }

    private static void removeQuietly(Path draft) {
        try {
            FileSystemUtils.deleteRecursively(draft);
        } catch (IOException _) {
            // the rest keeps the name of a draft
        }
    }
}
