package org.realistgraph.completion;

import graphql.GraphQL;
import graphql.execution.instrumentation.Instrumentation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.realistgraph.problem.StartRefused;

/** Refuses a start if the engine would complete answers itself, or if code is wired where the engine never calls it. */
final class EngineCheck {

    private static final Set<String> OF_FIELDS = Set.of(
            "beginExecuteObject",
            "beginFieldExecution",
            "beginFieldFetch",
            "beginFieldFetching",
            "beginFieldCompletion",
            "beginFieldListCompletion",
            "instrumentDataFetcher");

    private EngineCheck() {}

    /** Refuses data loaders and instrumentation of fields: the engine calls neither below a root field. */
    static void requireNothingBelowRoots(Collection<Instrumentation> instrumentations, boolean loaders) {
        for (var one : instrumentations) {
            Arrays.stream(one.getClass().getMethods())
                    .filter(method -> OF_FIELDS.contains(method.getName()))
                    .filter(method ->
                            !method.getDeclaringClass().getPackageName().startsWith("graphql."))
                    .findFirst()
                    .ifPresent(method -> {
                        throw refused(method.getDeclaringClass().getSimpleName() + " instruments fields by "
                                + method.getName());
                    });
        }
        if (loaders) {
            throw refused("A data loader is registered");
        }
    }

    /** Refuses incremental delivery, however it was enabled: answers are delivered whole. */
    static void requireWholeAnswers(GraphQL engine) {
        var answer = engine.execute("{ __typename }");
        if (!answer.getErrors().isEmpty()) {
            throw new StartRefused(
                    "The engine does not answer { __typename }: "
                            + answer.getErrors().getFirst().getMessage(),
                    "If incremental delivery is enabled, disable it: answers are complete when they are read.");
        }
    }

    private static StartRefused refused(String what) {
        return new StartRefused(
                what + ", but the engine never calls it below a root field, whose answer is complete.",
                "Instrument operations or root fields, or read the data in the statement of the root field.");
    }
}
