package org.realistgraph.appraisal;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.realistgraph.evidence.Statuses;
import org.realistgraph.graph.PageSize;
import org.realistgraph.graph.Reader;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.stereotype.Component;

/** Writes EMMIE cards: one statement for the lines, and one for the nodes that are asked for. */
@Component
final class Emmie {

    private final Reader reader;

    Emmie(Reader reader) {
        this.reader = reader;
    }

    EmmieCard card(String id, List<String> statuses, int first, DataFetchingFieldSelectionSet asked) {
        var most = PageSize.of(first, "emmie.first");
        Statuses.require(statuses, "emmie.statuses");
        var rows = reader.facts("query/appraisal/emmie", Map.of("id", id, "statuses", statuses));
        if (rows.isEmpty()) {
            throw new Refusal(Code.UNKNOWN_ID, "No intervention has the id " + id + ".")
                    .of(id)
                    .at("emmie.intervention")
                    .hint("The field interventions lists them.");
        }
        var row = rows.getFirst();
        var plots = Plots.of(
                row.all("lines").stream().filter(line -> line.is("effect")).toList());
        var places = reader.places(asked);
        EmmieCard.want(places, id, row, plots, most);
        reader.fill(places);
        return EmmieCard.of(places, id, row, plots, most);
    }
}
