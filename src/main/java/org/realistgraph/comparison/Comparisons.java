package org.realistgraph.comparison;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.realistgraph.graph.PageSize;
import org.realistgraph.graph.Reader;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.stereotype.Component;

/** Lays interventions side by side: four statements for what is counted, and one for the nodes that are asked for. */
@Component
final class Comparisons {

    private static final String IDS = "compareInterventions.ids";

    private final Reader reader;

    Comparisons(Reader reader) {
        this.reader = reader;
    }

    Comparison compare(Compared compared, int first, int perCell, DataFetchingFieldSelectionSet asked) {
        var most = PageSize.of(first, "compareInterventions.first");
        var shown = PageSize.of(perCell, "compareInterventions.perCell");
        var columns = columns(compared);
        var members = columns.stream()
                .flatMap(column -> column.members().keySet().stream())
                .distinct()
                .toList();
        var material = Material.read(reader, null, members, compared.statuses());
        var all = Rows.of(columns, material.configurations(), compared.by(), material.broader());
        var rows = all.subList(0, Math.min(most, all.size()));
        var places = reader.places(asked);
        Comparison.want(places, columns, rows, shown);
        reader.fill(places);
        return Comparison.of(places, columns, material.configurations(), rows, shown, compared.by(), all.size() > most);
    }

    private List<Column> columns(Compared compared) {
        var rows = reader.facts(
                "query/comparison/columns", Map.of("ids", compared.ids(), "statuses", compared.statuses()));
        for (var row : rows) {
            if (!row.is("found")) {
                throw new Refusal(Code.UNKNOWN_ID, "No intervention has the id " + row.text("id") + ".")
                        .of(row.text("id"))
                        .at(IDS)
                        .hint("The field interventions lists them.");
            }
        }
        var columns = rows.stream().map(Column::of).toList();
        columns.forEach(column -> requireApart(column, compared.ids()));
        return columns;
    }

    /** An intervention that is part of another would share with it whatever it has. */
    private static void requireApart(Column column, List<String> ids) {
        for (var id : ids) {
            if (!id.equals(column.id()) && column.members().containsKey(id)) {
                throw new Refusal(Code.CONTRADICTION, "“%s” holds %s already.".formatted(column.name(), id))
                        .of(id)
                        .at(IDS)
                        .hint("Name the broader one, or those that it holds, one by one.");
            }
        }
    }
}
