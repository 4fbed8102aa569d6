package org.realistgraph.emmie;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.PageSize;
import org.realistgraph.projection.Reader;
import org.realistgraph.safety.Safety;
import org.realistgraph.safety.SafetyBesideEffects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers the root field {@code emmie}: reads an EMMIE card in one statement, and safety in another. */
@Controller
final class Emmie {

    private final Reader reader;

    Emmie(Reader reader) {
        this.reader = reader;
    }

    @QueryMapping
    EmmieCard emmie(@Argument String intervention, @Argument List<ClaimStatus> statuses, @Argument int first) {
        var most = PageSize.of(first, "emmie.first");
        ClaimStatus.require(statuses, "emmie.statuses");
        return reader.facts("query/emmie/card", Map.of("id", intervention, "statuses", statuses)).stream()
                .findFirst()
                .map(read -> new EmmieCard(intervention, read, most, safety(read.texts("members"))))
                .orElseThrow(() -> Refusal.unknown("intervention", intervention)
                        .at("emmie.intervention")
                        .hint("The field interventions lists them."));
    }

    private Supplier<Safety> safety(List<String> members) {
        return () -> SafetyBesideEffects.of(members, reader).safety();
    }
}
