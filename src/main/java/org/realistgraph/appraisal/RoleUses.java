package org.realistgraph.appraisal;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.evidence.Statuses;
import org.realistgraph.graph.Answered;
import org.realistgraph.graph.Facts;
import org.realistgraph.graph.PageSize;
import org.realistgraph.graph.Places;
import org.realistgraph.graph.Reader;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.springframework.stereotype.Component;

/** Shows in which roles one idea is coded: one statement, and one for the nodes that are asked for. */
@Component
final class RoleUses {

    /** An idea in one role, as it is answered. */
    record RoleUse(
            @Nullable Answered concept,
            String role,
            List<Answered> alignments,
            List<Answered> configurations,
            List<Answered> moderations,
            boolean truncated) {}

    private final Reader reader;

    RoleUses(Reader reader) {
        this.reader = reader;
    }

    List<RoleUse> of(String id, List<String> statuses, int first, DataFetchingFieldSelectionSet asked) {
        var most = PageSize.of(first, "roleUse.first");
        Statuses.require(statuses, "roleUse.statuses");
        var rows = reader.facts("query/appraisal/role-use", Map.of("id", id, "statuses", statuses));
        if (rows.isEmpty()) {
            throw new Refusal(Code.UNKNOWN_ID, "No concept has the id " + id + ".")
                    .of(id)
                    .at("roleUse.concept")
                    .hint("The field search finds concepts by their words.");
        }
        var places = reader.places(asked);
        places.at("concept", "Concept", rows.stream().map(row -> row.text("id")).toList())
                .at("alignments", "Alignment", all(rows, "alignments", most))
                .at("configurations", "Configuration", all(rows, "configurations", most))
                .at("moderations", "Moderation", all(rows, "moderations", most));
        reader.fill(places);
        return rows.stream().map(row -> use(places, row, most)).toList();
    }

    private static List<String> all(List<Facts> rows, String name, int most) {
        return rows.stream()
                .flatMap(row -> row.texts(name).stream().limit(most))
                .toList();
    }

    private static RoleUse use(Places places, Facts row, int most) {
        return new RoleUse(
                places.one("concept", row.text("id")),
                row.text("role").toUpperCase(Locale.ROOT),
                places.several("alignments", all(List.of(row), "alignments", most)),
                places.several("configurations", all(List.of(row), "configurations", most)),
                places.several("moderations", all(List.of(row), "moderations", most)),
                row.texts("configurations").size() > most
                        || row.texts("moderations").size() > most);
    }
}
