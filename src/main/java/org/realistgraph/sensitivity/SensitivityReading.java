package org.realistgraph.sensitivity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.PartKind;
import org.realistgraph.evidence.EvidenceFacts;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.projection.Reader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers the root field {@code sensitivity}, in one statement. */
@Controller
final class SensitivityReading {

    private final Reader reader;

    SensitivityReading(Reader reader) {
        this.reader = reader;
    }

    @QueryMapping
    Sensitivity sensitivity(@Argument String id, @Argument @Nullable String outcome) {
        var facts = reader.facts("query/sensitivity/claim", Map.of("id", id)).stream()
                .findFirst()
                .map(row -> row.map("facts").as(EvidenceFacts.class))
                .orElseThrow(() -> Refusal.unknown("claim with evidence", id).at("sensitivity.id"));
        return Sensitivity.of(facts, question(facts, outcome));
    }

    /** What of the claim is weighed: the result on an outcome, or the explanation, or the tie. */
    private static BalanceQuestion question(EvidenceFacts facts, @Nullable String outcome) {
        if (outcome != null) {
            var isProduced = facts.balances().stream()
                    .anyMatch(one -> one.part().kind() == PartKind.OUTCOME
                            && outcome.equals(one.part().id()));
            if (!isProduced) {
                throw Refusal.unknown("outcome of the claim", outcome).at("sensitivity.outcome");
            }
            return new BalanceQuestion.OfResult(outcome);
        }
        if (!facts.ofConfiguration()) {
            return new BalanceQuestion.OfTie();
        }
        var isExplained = facts.balances().stream().anyMatch(one -> one.part().kind() == PartKind.MECHANISM);
        if (!isExplained) {
            throw new Refusal(
                            Code.CONTRADICTION, "The configuration names no mechanism, so that it has no explanation.")
                    .at("sensitivity.outcome")
                    .hint("Name one of its outcomes.");
        }
        return new BalanceQuestion.OfExplanation();
    }
}
