package org.realistgraph.completion;

import graphql.GraphQL;
import graphql.execution.instrumentation.Instrumentation;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.realistgraph.problem.StartRefused;

/** Refuses a start with an engine that would complete answers by itself, or with something wired where it does not come. */
public final class EngineCheck {

    private static final Set<String> OF_FIELDS = Set.of(
            "beginExecuteObject",
            "beginFieldExecution",
            "beginFieldFetch",
            "beginFieldFetching",
            "beginFieldCompletion",
            "beginFieldListCompletion",
            "instrumentDataFetcher");

    private EngineCheck() {}

    /** Refuses instrumentation of fields and loaders: below a root field neither would ever be asked. */
    public static void requireNothingBelowRoots(Collection<Instrumentation> instrumentations, boolean loaders) {
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

    /** Refuses incremental delivery, however it was switched on: an answer is delivered whole. */
    public static void requireWholeAnswers(GraphQL engine) {
        var answer = engine.execute("{ __typename }");
        if (!answer.getErrors().isEmpty()) {
            throw new StartRefused(
                    "The engine does not answer the simplest question: "
                            + answer.getErrors().getFirst().getMessage(),
                    "Where incremental delivery is on, switch it off: answers are complete when they are read.");
        }
    }

    private static StartRefused refused(String what) {
        return new StartRefused(
                what + ", and would never be asked below a root field, whose answer is complete.",
                "Watch operations or root fields, or read what is needed by the field's statement.");
    }
}
