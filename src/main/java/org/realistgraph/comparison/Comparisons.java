package org.realistgraph.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.comparison.Comparison.ComparedIntervention;
import org.realistgraph.evidence.Material;
import org.realistgraph.evidence.ScopeInput;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.realistgraph.safety.SafetyFacts;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lays interventions side by side, in four statements of its own, and one for safety. */
@Controller
final class Comparisons {

    private static final String IDS = "compareInterventions.ids";

    private final Reader reader;

    Comparisons(Reader reader) {
        this.reader = reader;
    }

    @QueryMapping
    Comparison compareInterventions(
            @Argument List<String> ids,
            @Argument ComparedBy by,
            @Argument @Nullable ScopeInput scope,
            @Argument int first,
            @Argument int perCell) {
        var compared = new ComparisonQuestion(ids, by, ScopeInput.of(scope, "compareInterventions.scope"));
        var most = PageSize.of(first, "compareInterventions.first");
        return compare(compared, most, PageSize.of(perCell, "compareInterventions.perCell"));
    }

    private Comparison compare(ComparisonQuestion compared, int most, int perCell) {
        var columns = columns(compared);
        var members = columns.stream()
                .flatMap(column -> column.members().keySet().stream())
                .distinct()
                .toList();
        var material = Material.read(reader, null, members, compared.scope());
        var all = RowLayout.of(
                columns,
                material.configurations(),
                compared.by(),
                compared.cells(material.concepts(), SafetyFacts.beside(material, reader)));
        var rows = all.stream()
                .limit(most)
                .map(row -> row.each(cell -> cell.showing(perCell)))
                .toList();
        var compare = columns.stream().map(ComparedIntervention::new).toList();
        return new Comparison(compare, rows, all.size() > most, compared.by());
    }

    private List<Column> columns(ComparisonQuestion compared) {
        var rows = reader.facts(
                "query/comparison/columns",
                Map.of("ids", compared.ids(), "statuses", compared.scope().alignmentStatuses()));
        for (var row : rows) {
            if (!row.is("found")) {
                throw Refusal.unknown("intervention", row.text("id"))
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
                throw new Refusal(Code.CONTRADICTION, "“%s” already includes %s.".formatted(column.name(), id))
                        .withValue(id)
                        .at(IDS)
                        .hint("Name the broader one, or those that it holds, one by one.");
            }
        }
    }
}
