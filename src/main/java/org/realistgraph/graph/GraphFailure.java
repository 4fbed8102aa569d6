package org.realistgraph.graph;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** The graph could not run a statement. The message gives no details; only the cause contains the statement. */
public final class GraphFailure extends RuntimeException {

    private GraphFailure(Throwable cause) {
        super("The graph could not run a statement.", cause);
    }

    /** Converts a failed read: to a refusal if the read reached a limit, otherwise to a failure. */
    public static RuntimeException of(@Nullable String status, Throwable cause) {
        String code = status == null ? "" : status.toLowerCase(Locale.ROOT);
        if (code.contains("transactiontimedout")) {
            return Request.timeout();
        }
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (code.contains("memorypool")) {
            return new Refusal(Code.BUSY, "The graph has no memory left for this query now.")
                    .hint("Ask for less, or try again in a second.");
        }
        return code.contains("databaseunavailable") ? unavailable() : new GraphFailure(cause);
    }

    /** The refusal of a read while no database is available. */
    static Refusal unavailable() {
        return new Refusal(Code.UNAVAILABLE, "The graph's database cannot be reached now.")
                .hint("Try again in a few seconds.");
    }
}
