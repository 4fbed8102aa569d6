package org.realistgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.realistgraph.problem.StartRefused;

/**
 * The room on the disk that a folder is on. A database that runs out of it may neither end nor speak, so a start and a load
 * end while a reserve is left.
 */
record DiskRoom(Path folder) {

    static final long NEW_GRAPH = 128L << 20;
    static final long RESERVE = 32L << 20;
    static final long LAST_PAGES = 4L << 20;

    /** Refuses a start that the disk has too little room for. */
    void require(long bytes) throws IOException {
        if (free() < bytes) {
            throw new StartRefused(
                    "The disk of %s has too little room: a start needs %d MB.".formatted(folder, bytes >> 20),
                    "Make room on that disk, or name a folder on another one with --realist.data=FOLDER.");
        }
    }

    /** Whether no more is left than that; a disk that does not tell counts as full. */
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
                "Make room on that disk and start again: the next start goes on from the last thing that was stored"
                        + " whole.");
    }

    private long free() throws IOException {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }
}
