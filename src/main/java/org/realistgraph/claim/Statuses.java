package org.realistgraph.claim;

import java.util.List;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** The statuses of the claims that count: at least one. */
public final class Statuses {

    private Statuses() {}

    /** Refuses an empty list of them; {@code path} names where it was given. */
    public static void require(List<String> statuses, String path) {
        if (statuses.isEmpty()) {
            throw new Refusal(Code.CONTRADICTION, "Without a status no claim counts.")
                    .withValue(statuses)
                    .at(path)
                    .hint("Leave it out to count all claims but rejected, withdrawn and superseded ones.");
        }
    }
}
