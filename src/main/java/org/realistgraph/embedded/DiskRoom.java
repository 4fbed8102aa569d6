package org.realistgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.realistgraph.problem.StartRefused;

/**
 * The free space on the disk of a folder. A database without space may hang silently, so a start or a load ends while a
 * reserve is left.
 */
record DiskRoom(Path folder) {

    static final long NEW_GRAPH = 128L << 20;
    static final long RESERVE = 32L << 20;
    static final long LAST_PAGES = 4L << 20;

    /** Refuses a start if the disk has too little space. */
    void require(long bytes) throws IOException {
        if (free() < bytes) {
            throw new StartRefused(
                    "The disk of %s has too little space: a start needs %d MB.".formatted(folder, bytes >> 20),
                    "Free space on that disk, or choose a folder on another disk with --realist.data=FOLDER.");
        }
    }

    /** Whether less space is left; a disk that reports no free space counts as full. */
    boolean hasLessThan(long bytes) {
        try {
            return free() < bytes;
        } catch (IOException e) {
            return true;
        }
    }

    StartRefused full() {
        return new StartRefused(
                "The disk of %s is full.".formatted(folder),
                "Free space on that disk and start again: the next start continues from the last stored change.");
    }

    private long free() throws IOException {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }
}
