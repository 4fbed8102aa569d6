package org.realistgraph.completion;

import graphql.GraphQLError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complete value of the answer: {@code json} is the value for the client, under response keys. {@code promised} means
 * that the value is null although its type is non-null.
 */
record Completed(@Nullable Object json, boolean promised, List<GraphQLError> errors) {}
