package org.realistgraph.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.realistgraph.problem.ErrorDoor;

/** Distinguishes a response without data, because the service could not answer now, from a partial response. */
final class NotNow {

    private NotNow() {}

    /** Whether every root field failed with a transient error, so that the whole request did. */
    static boolean isAll(ExecutionResult result) {
        List<GraphQLError> errors = result.getErrors();
        if (errors.isEmpty()
                || !errors.stream().allMatch(error -> ErrorDoor.code(error).passes())) {
            return false;
        }
        return !(result.getData() instanceof Map<?, ?> data) || roots(errors).containsAll(data.keySet());
    }

    private static Set<Object> roots(List<GraphQLError> errors) {
        return errors.stream()
                .filter(error -> error.getPath() != null && error.getPath().size() == 1)
                .map(error -> error.getPath().getFirst())
                .collect(Collectors.toSet());
    }
}
