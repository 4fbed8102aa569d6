package org.realistgraph.comparison;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.realistgraph.concept.Concepts;
import org.realistgraph.evidence.ScopeInput;
import org.realistgraph.problem.Code;
import org.realistgraph.problem.Refusal;
import org.realistgraph.safety.SafetyFacts;

/** Which interventions are compared, by what, and the claims that count. */
record ComparisonQuestion(List<String> ids, ComparedBy by, ScopeInput scope) {

    private static final int FEWEST = 2;
    private static final int MOST = 8;

    ComparisonQuestion {
        if (ids.size() < FEWEST || ids.size() > MOST || Set.copyOf(ids).size() < ids.size()) {
            throw new Refusal(Code.CONTRADICTION, "A comparison is of 2 to 8 interventions, each named once.")
                    .withValue(ids)
                    .at("compareInterventions.ids")
                    .hint("Name a broader intervention to have all of its models in one column.");
        }
    }

    CellQuestion cells(Concepts concepts, Supplier<SafetyFacts> safety) {
        return new CellQuestion(concepts, by == ComparedBy.OUTCOME, true, scope.evidence(), safety);
    }
}
