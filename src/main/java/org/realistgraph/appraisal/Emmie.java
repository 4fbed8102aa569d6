package org.realistgraph.appraisal;

import java.util.List;
import java.util.Map;
import org.realistgraph.evidence.Statuses;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.springframework.stereotype.Component;

/** Writes EMMIE cards, in one statement. */
@Component
final class Emmie {

    private final Reader reader;

    Emmie(Reader reader) {
        this.reader = reader;
    }

    EmmieCard card(String id, List<String> statuses, int first) {
        var most = PageSize.of(first, "emmie.first");
        Statuses.require(statuses, "emmie.statuses");
        var rows = reader.facts("query/appraisal/emmie", Map.of("id", id, "statuses", statuses));
        if (rows.isEmpty()) {
            throw new Refusal(Code.UNKNOWN_ID, "No intervention has the id " + id + ".")
                    .of(id)
                    .at("emmie.intervention")
                    .hint("The field interventions lists them.");
        }
        return new EmmieCard(id, rows.getFirst(), most);
    }
}
