package org.realistgraph.chain;

import graphql.schema.DataFetcher;
import org.realistgraph.graph.Reader;

/** The root field chains, without a server around it. */
public final class ChainWiring {

    private ChainWiring() {}

    public static DataFetcher<Object> to(Reader reader) {
        return new ChainController(new ChainReading(reader))::chains;
    }
}
