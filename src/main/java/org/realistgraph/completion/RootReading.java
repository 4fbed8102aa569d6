package org.realistgraph.completion;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.realistgraph.projection.Selection.Field;

/** Reads the data of a root field, in the form of a statement's result: under the keys of the selection. */
@FunctionalInterface
interface RootReading {

    @Nullable
    Object read(Field root, DataFetchingEnvironment environment) throws Exception;
}
