package org.realistgraph.problem;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a start that a refusal ends, such as that of a write, end with its sentences instead of a stack trace. */
final class RefusalAnalyzer extends AbstractFailureAnalyzer<Refusal> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Refusal refusal) {
        return new FailureAnalysis(String.valueOf(refusal.getMessage()), refusal.hint(), failure);
    }
}
