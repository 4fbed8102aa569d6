package org.realistgraph.completion;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AbortExecutionException;
import graphql.execution.Async;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.SubscriptionExecutionStrategy;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The engine's three execution strategies, which pass a {@link Completed} value through unchanged. */
final class Strategies {

    private Strategies() {}

    /** Sets the strategies of an engine, with the handler for exceptions. */
    static void on(GraphQL.Builder engine, DataFetcherExceptionHandler handler) {
        engine.queryExecutionStrategy(new Query(handler))
                .mutationExecutionStrategy(new Mutation(handler))
                .subscriptionExecutionStrategy(new Subscription(handler));
    }

    private static void requireWhole(ExecutionContext context) {
        if (context.hasIncrementalSupport()) {
            throw new AbortExecutionException("Incremental delivery is enabled.");
        }
    }

    private static FieldValueInfo taken(
            ExecutionContext context, ExecutionStrategyParameters parameters, Supplier<FieldValueInfo> otherwise) {
        if (!(parameters.getSource() instanceof Completed completed)) {
            return otherwise.get();
        }
        completed.errors().forEach(context::addError);
        if (completed.promised()) {
            var missing = new NonNullableFieldWasNullException(parameters.getExecutionStepInfo(), parameters.getPath());
            return new FieldValueInfo(CompleteValueType.NULL, Async.exceptionallyCompletedFuture(missing));
        }
        var json = completed.json();
        return new FieldValueInfo(json == null ? CompleteValueType.NULL : CompleteValueType.OBJECT, json);
    }

    private static final class Query extends AsyncExecutionStrategy {

        Query(DataFetcherExceptionHandler handler) {
            super(handler);
        }

        @Override
        public CompletableFuture<ExecutionResult> execute(
                ExecutionContext context, ExecutionStrategyParameters parameters) {
            requireWhole(context);
            return super.execute(context, parameters);
        }

        @Override
        protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
            return taken(context, parameters, () -> super.completeValue(context, parameters));
        }
    }

    private static final class Mutation extends AsyncSerialExecutionStrategy {

        Mutation(DataFetcherExceptionHandler handler) {
            super(handler);
        }

        @Override
        protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
            return taken(context, parameters, () -> super.completeValue(context, parameters));
        }
    }

    private static final class Subscription extends SubscriptionExecutionStrategy {

        Subscription(DataFetcherExceptionHandler handler) {
            super(handler);
        }

        @Override
        protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
            return taken(context, parameters, () -> super.completeValue(context, parameters));
        }
    }
}
