package org.realistgraph.completion;

import graphql.GraphQLError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of the answer that needs no completing: {@code json} is as the client reads it, under the keys of the response.
 * {@code promised} says that it is null though the schema promises a value.
 */
record Completed(@Nullable Object json, boolean promised, List<GraphQLError> errors) {}
