package org.realistgraph.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Files that are left open, until the test ends. */
final class OpenHandles implements AutoCloseable {

    private final Queue<InputStream> open = new ConcurrentLinkedQueue<>();

    void open() {
        try {
            open.add(Files.newInputStream(Path.of("README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (InputStream each : open) {
            try {
                each.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
