package org.realistgraph.completion;

import graphql.GraphQLError;
import graphql.SerializationError;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLOutputType;
import java.util.ArrayList;
import java.util.List;
import org.realistgraph.completion.Completion.Promise;

/** Collects the errors of an answer, in the engine's wording and order. */
final class AnswerErrors {

    private final List<GraphQLError> errors = new ArrayList<>();

    List<GraphQLError> all() {
        return errors;
    }

    /** Adds the error for a missing value of a non-null type. */
    void missing(AnswerPath at, Promise promise) {
        var within = ExecutionStepInfo.newExecutionStepInfo().type((GraphQLOutputType) promise.within());
        var step = ExecutionStepInfo.newExecutionStepInfo()
                .type((GraphQLOutputType) promise.type())
                .parentInfo(within.build())
                .build();
        errors.add(new NonNullableFieldWasNullError(new NonNullableFieldWasNullException(step, at.written())));
    }

    /** Adds the error for a value that its scalar or enum cannot serialize. */
    void unfit(AnswerPath at, CoercingSerializeException why) {
        errors.add(new SerializationError(at.written(), why));
    }
}
