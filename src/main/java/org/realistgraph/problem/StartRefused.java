package org.realistgraph.problem;

import org.jspecify.annotations.Nullable;

/** Refuses the start of the program: one sentence states the reason, and one the remedy; the exit code is 1 or 3. */
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

    /** A refusal because another process uses the data; scripts recognize it by its own exit code. */
    public static StartRefused inUse(String reason, String remedy) {
        return new StartRefused(reason, remedy, null, IN_USE);
    }

    /** The exit code of a failed start: the exit code of the refusal that caused the failure, otherwise 1. */
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
