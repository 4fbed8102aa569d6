package org.realistgraph.search;

import graphql.schema.DataFetcher;
import org.realistgraph.graph.Reader;

/** The root field search, without a server around it. */
public final class SearchWiring {

    private SearchWiring() {}

    public static DataFetcher<Object> to(Reader reader) {
        var controller = new SearchController(new Search(reader));
        return environment -> controller.search(
                environment.getArgumentOrDefault("text", ""),
                environment.getArgumentOrDefault("first", 1),
                environment.getArgument("after"),
                environment);
    }
}
