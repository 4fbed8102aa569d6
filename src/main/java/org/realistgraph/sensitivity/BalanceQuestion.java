package org.realistgraph.sensitivity;

import java.util.Objects;
import org.realistgraph.claim.Part;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.EvidenceFacts;
import org.realistgraph.evidence.EvidenceScope;

/** What of a claim is weighed. */
sealed interface BalanceQuestion {

    /** Whether evidence on a part is weighed. */
    boolean isOn(Part part);

    Balance of(EvidenceFacts facts);

    /** What became of an outcome. */
    record OfResult(String outcome) implements BalanceQuestion {

        @Override
        public boolean isOn(Part part) {
            return part.isOfResult(outcome);
        }

        @Override
        public Balance of(EvidenceFacts facts) {
            return facts.result(outcome, EvidenceScope.ALL);
        }
    }

    /** How the outcomes come about. */
    record OfExplanation() implements BalanceQuestion {

        @Override
        public boolean isOn(Part part) {
            return part.isOfExplanation();
        }

        @Override
        public Balance of(EvidenceFacts facts) {
            return Objects.requireNonNull(facts.explanation(EvidenceScope.ALL));
        }
    }

    /** Whether a tie holds. */
    record OfTie() implements BalanceQuestion {

        @Override
        public boolean isOn(Part part) {
            return true;
        }

        @Override
        public Balance of(EvidenceFacts facts) {
            return facts.tie(EvidenceScope.ALL);
        }
    }
}
