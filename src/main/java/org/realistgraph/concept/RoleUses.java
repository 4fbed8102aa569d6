package org.realistgraph.concept;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.graph.Row;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.realistgraph.projection.Ref;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Shows in which roles one idea is coded, in one statement of its own. */
@Controller
final class RoleUses {

    /** An idea in one role. */
    record RoleUse(
            Ref concept,
            String role,
            List<Ref> alignments,
            List<Ref> configurations,
            List<Ref> moderations,
            boolean truncated) {

        private static RoleUse of(Row row, int most) {
            var configurations = row.texts("configurations");
            var moderations = row.texts("moderations");
            return new RoleUse(
                    new Ref(row.text("id")),
                    row.text("role").toUpperCase(Locale.ROOT),
                    Ref.first(most, row.texts("alignments")),
                    Ref.first(most, configurations),
                    Ref.first(most, moderations),
                    configurations.size() > most || moderations.size() > most);
        }
    }

    private final Reader reader;

    RoleUses(Reader reader) {
        this.reader = reader;
    }

    @QueryMapping
    List<RoleUse> roleUse(@Argument String concept, @Argument List<ClaimStatus> statuses, @Argument int first) {
        var most = PageSize.of(first, "roleUse.first");
        ClaimStatus.require(statuses, "roleUse.statuses");
        return uses(concept, statuses).stream()
                .map(row -> RoleUse.of(row, most))
                .toList();
    }

    private List<Row> uses(String concept, List<ClaimStatus> statuses) {
        var rows = reader.facts("query/concept/role-use", Map.of("id", concept, "statuses", statuses));
        if (rows.isEmpty()) {
            throw Refusal.unknown("concept", concept)
                    .at("roleUse.concept")
                    .hint("The field search finds concepts by their words.");
        }
        return rows;
    }
}
