package org.realistgraph.problem;

import org.jspecify.annotations.Nullable;

/** Thrown where the program must not start: one sentence says why, and one says what to do about it. */
public final class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String reason, String remedy) {
        this(reason, remedy, null);
    }

    public StartRefused(String reason, String remedy, @Nullable Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
