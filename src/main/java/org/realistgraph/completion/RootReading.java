package org.realistgraph.completion;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.realistgraph.projection.Selection.Field;

/** Reads what a root field answers, in the form in which statements answer: under the keys of the selection. */
@FunctionalInterface
public interface RootReading {

    @Nullable
    Object read(Field root, DataFetchingEnvironment environment) throws Exception;
}
