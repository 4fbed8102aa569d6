package org.realistgraph.filter;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks as a client does, and reads what is answered. */
record Answers(GraphQL graphQl) {

    /** What is answered under {@code it}; a refusal fails. */
    Map<?, ?> of(String query, Map<String, @Nullable Object> variables) {
        var result = graphQl.execute(ExecutionInput.newExecutionInput(query).variables(variables));
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(query + " with " + variables + " is refused: " + result.getErrors());
        }
        Map<String, Object> data = result.getData();
        return map(data, "it");
    }

    static Map<?, ?> map(Map<?, ?> holder, String key) {
        return holder.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }
}
