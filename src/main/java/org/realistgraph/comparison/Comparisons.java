package org.realistgraph.comparison;

import java.util.List;
import java.util.Map;
import org.realistgraph.comparison.Comparison.ComparedIntervention;
import org.realistgraph.evidence.Balance;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.springframework.stereotype.Component;

/** Lays interventions side by side, in four statements. */
@Component
final class Comparisons {

    private static final String IDS = "compareInterventions.ids";

    private final Reader reader;

    Comparisons(Reader reader) {
        this.reader = reader;
    }

    Comparison compare(Compared compared, int first, int perCell) {
        var most = PageSize.of(first, "compareInterventions.first");
        var shown = PageSize.of(perCell, "compareInterventions.perCell");
        var columns = columns(compared);
        var members = columns.stream()
                .flatMap(column -> column.members().keySet().stream())
                .distinct()
                .toList();
        var material = Material.read(reader, null, members, compared.statuses());
        var all = Rows.of(columns, material.configurations(), compared.by(), material.broader());
        var rows = all.stream().limit(most).map(row -> row.showing(shown)).toList();
        var compare = columns.stream()
                .map(column -> new ComparedIntervention(column, balance(column, material.configurations())))
                .toList();
        return new Comparison(compare, rows, all.size() > most, compared.by());
    }

    private static Balance balance(Column column, List<Coded> configurations) {
        return Cell.balance(configurations.stream().filter(column::holds).toList());
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
