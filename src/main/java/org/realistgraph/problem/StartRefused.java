package org.realistgraph.problem;

import org.jspecify.annotations.Nullable;

/** Thrown where the program must not start: one sentence says why, and one says what to do about it; the exit code is 1, or 3. */
public final class StartRefused extends RuntimeException {

    private static final int IN_USE = 3;

    private final String remedy;
    private final int exitCode;

    public StartRefused(String reason, String remedy) {
        this(reason, remedy, null);
    }

    public StartRefused(String reason, String remedy, @Nullable Throwable cause) {
        this(reason, remedy, cause, 1);
    }

    private StartRefused(String reason, String remedy, @Nullable Throwable cause, int exitCode) {
        super(reason, cause);
        this.remedy = remedy;
        this.exitCode = exitCode;
    }

    /** A refusal that another process is the reason for, which scripts tell by an exit code of its own. */
    public static StartRefused inUse(String reason, String remedy) {
        return new StartRefused(reason, remedy, null, IN_USE);
    }

    /** The exit code of a start that failed: that of the refusal behind it, else 1. */
    public static int exitCode(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused.exitCode;
            }
        }
        return 1;
    }

    public String remedy() {
        return remedy;
    }
}
