package org.realistgraph.problem;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start that fails with a refusal, such as the refusal of a write, with sentences instead of a stack trace. */
final class RefusalAnalyzer extends AbstractFailureAnalyzer<Refusal> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Refusal refusal) {
        return new FailureAnalysis(String.valueOf(refusal.getMessage()), refusal.hint(), failure);
    }
}
