package org.realistgraph.problem;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All errors leave through this door. A refusal is sent unchanged; a fault is logged once under an opaque id, and only
 * that id is sent.
 */
public final class ErrorDoor extends SimplePerformantInstrumentation implements DataFetcherExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorDoor.class);

    /** Handles an exception of a fetcher. */
    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        DataFetchingEnvironment environment = parameters.getDataFetchingEnvironment();
        Problem problem = new Problem(
                refusal(parameters.getException()),
                List.of(environment.getField().getSourceLocation()),
                environment.getExecutionStepInfo().getPath().toList());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(problem).build());
    }

    /** Handles the errors of the engine itself. */
    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        EngineErrors wording = new EngineErrors(parameters.getSchema());
        List<GraphQLError> errors =
                result.getErrors().stream().map(error -> told(error, wording)).toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
    }

    private static GraphQLError told(GraphQLError error, EngineErrors wording) {
        if (error instanceof Problem) {
            return error;
        }
        Refusal refusal = wording.of(error);
        Refusal answer = refusal == null ? internal(new IllegalStateException(error.getMessage())) : refusal;
        return new Problem(answer, error.getLocations(), error.getPath());
    }

    /**
     * The refusal in an exception or its causes; any other exception is logged, and the refusal contains the log id.
     */
    public static Refusal refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return internal(thrown);
    }

    /** Converts a refusal to an error without a field. */
    public static GraphQLError error(Refusal refusal) {
        return new Problem(refusal, null, null);
    }

    /** The code of an error that passed through this door. */
    public static Code code(GraphQLError error) {
        return error instanceof Problem problem ? problem.refusal().code() : Code.INTERNAL;
    }

    /** Converts a refusal to the exception by which the engine aborts the whole operation. */
    public static AbortExecutionException abort(Refusal refusal) {
        return new AbortExecutionException(List.of(error(refusal)));
    }

    private static Refusal internal(@Nullable Throwable fault) {
        String id = UUID.randomUUID().toString();
        LOG.error("Fault {}", id, fault == null ? null : LoggedFault.of(fault));
        return new Refusal(Code.INTERNAL, "An internal error occurred. The service logged it under " + id + ".")
                .withValue(id)
                .hint("Report the id to the operators of this service.");
    }
}
