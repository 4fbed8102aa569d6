package org.realistgraph.embedded;

import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.ProgramEnd;
import org.realistgraph.problem.StartRefused;

/** Why the embedded database does not come up, in one sentence. */
final class StoreFault {

    private StoreFault() {}

    static StartRefused of(DataFolder folder, Throwable failure) {
        if (failure instanceof StartRefused known) {
            return known;
        }
        if (ProgramEnd.isUnderWay()) {
            return new StartRefused(
                    "The start was ended before the database in %s was open.".formatted(folder.database()),
                    "Start again: nothing is lost by it.",
                    failure);
        }
        if (folder.disk().hasLessThan(DiskRoom.RESERVE)) {
            return folder.disk().full();
        }
        return causes(failure).anyMatch(FileSystemException.class::isInstance)
                ? new StartRefused(
                        "The database in %s cannot be written: %s.".formatted(folder.database(), last(failure)),
                        "Let this account write to all that is in that folder.",
                        failure)
                : damaged(folder, failure);
    }

    static StartRefused damaged(DataFolder folder, @Nullable Throwable cause) {
        return new StartRefused(
                "The database in %s does not open: its files are damaged.".formatted(folder.database()),
                "Put a copy of the whole folder in its place, or move the folder away, and the next start makes a new"
                        + " graph of the seed; neo4j/logs/debug.log in that folder says more.",
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
