package org.realistgraph.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of this repository as they lie on disk, without what is built or downloaded. */
final class Repository {

    static final Path ROOT = Path.of("").toAbsolutePath();

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", "node_modules", "dist");

    private Repository() {}

    static List<Path> files(String folder, String... endings) {
        return below(ROOT.resolve(folder))
                .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                .sorted()
                .toList();
    }

    static List<Path> java() {
        return Stream.of("src", "bench")
                .flatMap(folder -> files(folder, ".java").stream())
                .toList();
    }

    /** Where this build puts what it makes. */
    static Path target() {
        return Path.of(System.getProperty("build.directory", "target")).toAbsolutePath();
    }

    /** The runnable jar that this build made. */
    static Path jar() {
        try (var built = Files.list(target())) {
            return built.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var children = Files.list(folder)) {
            return children
                    .filter(child -> !NOT_OURS.contains(child.getFileName().toString()))
                    .toList()
                    .stream()
                    .flatMap(child -> Files.isDirectory(child) ? below(child) : Stream.of(child));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
