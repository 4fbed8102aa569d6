package org.realistgraph.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.realistgraph.bundle.yaml.BundleRefused;
import org.realistgraph.bundle.yaml.Fault;
import org.realistgraph.problem.StartRefused;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A bundle's file: its name and its text. */
record BundleFile(String name, String text) {

    /** Largest file size in bytes; the seed takes less than two million. */
    private static final long LARGEST = 100_000_000;

    /** The bundles that ship with the program: {@code seed/*.yaml} on the class path. */
    static List<BundleFile> ofProgram() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:seed/*.yaml"))
                    .map(BundleFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The bundles of the folder seed cannot be read.", e);
        }
    }

    /** The other bundles in the folder of a file. */
    static List<BundleFile> besides(Path file) {
        try (var files = Files.list(file.toAbsolutePath().getParent())) {
            return files.filter(other -> other.toString().endsWith(".yaml"))
                    .filter(other -> !other.getFileName().equals(file.getFileName()))
                    .sorted()
                    .map(BundleFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of " + file + " cannot be read.", e);
        }
    }

    static BundleFile of(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new IOException("Not a regular file, or larger than a bundle may be.");
            }
            return new BundleFile(
                    String.valueOf(file.getFileName()), decoded(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new StartRefused("The file %s cannot be read.".formatted(file), "Name the file of a bundle.", e);
        }
    }

    private static BundleFile of(Resource file) {
        var name = String.valueOf(file.getFilename());
        try {
            return new BundleFile(name, decoded(name, file.getContentAsByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " cannot be read.", e);
        }
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BundleRefused(name, List.of(new Fault(name, 1, "", "The file is not encoded in UTF-8.")));
        }
    }
}
