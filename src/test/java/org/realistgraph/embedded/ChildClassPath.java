package org.realistgraph.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/**
 * This JVM's class path for its children: folders as jars, with an archive of classes that are loaded already, which spares
 * each start a third of its processor time, and a graph with the seed. All are made anew when a class has changed.
 */
final class ChildClassPath {

    private static final Path FOLDER = Path.of(System.getProperty("build.directory", "target"), "children");
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa").toAbsolutePath();
    private static final Path SEEDED = FOLDER.resolve("seeded").toAbsolutePath();
    private static final String VALUE = make();

    private ChildClassPath() {}

    static String value() {
        return VALUE;
    }

    /** The options by which a child takes classes from the archive. */
    static List<String> options() {
        return List.of("-XX:SharedArchiveFile=" + ARCHIVE);
    }

    /** Makes a data folder of the service in which the seed is loaded already. */
    static Path seeded(Path folder) {
        try (var files = Files.walk(SEEDED)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(SEEDED.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String make() {
        try {
            Files.createDirectories(FOLDER);
            var value = Arrays.stream(ChildJvm.classPath().split(File.pathSeparator, -1))
                    .map(Path::of)
                    .map(entry -> Files.isDirectory(entry) ? jar(entry) : entry)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            if (!Files.exists(ARCHIVE)) {
                archive(value);
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the archive of what a whole start of the service loads, and a folder that holds the seed. */
    private static void archive(String classPath) throws IOException {
        FileSystemUtils.deleteRecursively(SEEDED);
        try (var service =
                Service.start(classPath, List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE), SEEDED, List.of())) {
            service.awaitLine("Started RealistGraph");
            service.terminate();
            service.awaitEnd();
        }
    }

    private static Path jar(Path folder) {
        try {
            var jar = FOLDER.resolve(folder.getFileName() + ".jar").toAbsolutePath();
            if (!Files.exists(jar) || newest(folder) > jar.toFile().lastModified()) {
                Files.deleteIfExists(ARCHIVE);
                var failed = ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, "cf", jar.toString(), "-C", folder.toString(), ".");
                if (failed != 0) {
                    throw new IllegalStateException("No jar could be made of " + folder + ".");
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long newest(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().lastModified())
                    .max()
                    .orElse(0);
        }
    }
}
