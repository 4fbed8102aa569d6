package org.realistgraph.graph;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.realistgraph.graph.Selection.Field;

/** Reads what a root field answers, in the form in which statements answer: under the keys of the selection. */
@FunctionalInterface
interface RootReading {

    @Nullable
    Object read(Field root, DataFetchingEnvironment environment) throws Exception;
}
