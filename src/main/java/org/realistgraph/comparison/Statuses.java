package org.realistgraph.comparison;

import java.util.List;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;

/** The statuses of the claims that count: at least one. */
final class Statuses {

    private Statuses() {}

    static void require(List<String> statuses, String path) {
        if (statuses.isEmpty()) {
            throw new Refusal(Code.CONTRADICTION, "Without a status no claim counts.")
                    .of(statuses)
                    .at(path)
                    .hint("Leave it out to count all claims but rejected, withdrawn and superseded ones.");
        }
    }
}
