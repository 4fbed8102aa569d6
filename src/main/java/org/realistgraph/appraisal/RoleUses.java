package org.realistgraph.appraisal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.realistgraph.evidence.Statuses;
import org.realistgraph.graph.Facts;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.realistgraph.projection.Ref;
import org.springframework.stereotype.Component;

/** Shows in which roles one idea is coded, in one statement. */
@Component
final class RoleUses {

    /** An idea in one role. */
    record RoleUse(
            Ref concept,
            String role,
            List<Ref> alignments,
            List<Ref> configurations,
            List<Ref> moderations,
            boolean truncated) {

        private static RoleUse of(Facts row, int most) {
            var configurations = row.texts("configurations");
            var moderations = row.texts("moderations");
            return new RoleUse(
                    new Ref(row.text("id")),
                    row.text("role").toUpperCase(Locale.ROOT),
                    shown(row.texts("alignments"), most),
                    shown(configurations, most),
                    shown(moderations, most),
                    configurations.size() > most || moderations.size() > most);
        }

        private static List<Ref> shown(List<String> ids, int most) {
            return ids.stream().limit(most).map(Ref::new).toList();
        }
    }

    private final Reader reader;

    RoleUses(Reader reader) {
        this.reader = reader;
    }

    List<RoleUse> of(String id, List<String> statuses, int first) {
        var most = PageSize.of(first, "roleUse.first");
        Statuses.require(statuses, "roleUse.statuses");
        var rows = reader.facts("query/appraisal/role-use", Map.of("id", id, "statuses", statuses));
        if (rows.isEmpty()) {
            throw new Refusal(Code.UNKNOWN_ID, "No concept has the id " + id + ".")
                    .of(id)
                    .at("roleUse.concept")
                    .hint("The field search finds concepts by their words.");
        }
        return rows.stream().map(row -> RoleUse.of(row, most)).toList();
    }
}
