package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own in memory, so that it can be full or closed to writing; it takes the rights to mount one. */
final class SmallDisk implements AutoCloseable {

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    /** Mounts it at that folder, or skips the test where this account may not. */
    static SmallDisk at(Path place, String options) throws IOException {
        Files.createDirectories(place);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", options, "realist-test", place.toString()) == 0,
                "This account may not mount a small disk, so what happens on a full one is not tested.");
        return new SmallDisk(place);
    }

    Path folder() {
        return place.resolve("data");
    }

    /** Fills it until no more than a few pages are left. */
    void fill() throws IOException {
        var room = Files.getFileStore(place).getUsableSpace();
        try (var filler = Files.newOutputStream(place.resolve("filler"))) {
            var megabyte = new byte[1 << 20];
            for (var written = 0L; written < room - 2L * megabyte.length; written += megabyte.length) {
                filler.write(megabyte);
            }
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(place.resolve("filler"));
    }

    @Override
    public void close() {
        assertThat(run("umount", "--lazy", place.toString())).isZero();
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
        } catch (IOException e) {
            return -1;
        }
    }
}
