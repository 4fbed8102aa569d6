package org.realistgraph.embedded;

import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.ProgramEnd;
import org.realistgraph.problem.StartRefused;

/** Explains in one sentence why the embedded database does not start. */
final class StoreFault {

    private StoreFault() {}

    static StartRefused of(DataFolder folder, Throwable failure) {
        if (failure instanceof StartRefused known) {
            return known;
        }
        if (ProgramEnd.isUnderWay()) {
            return new StartRefused(
                    "The start was interrupted before the database in %s was open.".formatted(folder.database()),
                    "Start again; nothing was lost.",
                    failure);
        }
        if (folder.disk().hasLessThan(DiskRoom.RESERVE)) {
            return folder.disk().full();
        }
        return causes(failure).anyMatch(FileSystemException.class::isInstance)
                ? new StartRefused(
                        "The database in %s is not writable: %s.".formatted(folder.database(), last(failure)),
                        "Give this account write access to everything in that folder.",
                        failure)
                : damaged(folder, failure);
    }

    static StartRefused damaged(DataFolder folder, @Nullable Throwable cause) {
        return new StartRefused(
                "The database in %s cannot be opened: its files are damaged.".formatted(folder.database()),
                "Replace the folder with a backup, or move it away, so that the next start creates a new graph from the"
                        + " seed; for details, see neo4j/logs/debug.log in that folder.",
                cause);
    }

    /** The innermost reason, without its full stop. */
    private static String last(Throwable failure) {
        Throwable last = causes(failure).reduce(failure, (first, second) -> second);
        String message = String.valueOf(last.getMessage()).lines().findFirst().orElse("");
        return message.replaceAll("\\.$", "");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
