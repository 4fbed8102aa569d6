package org.realistgraph.graph;

/** What is done to the graph before the first question is taken and before a verb; their order is that of their beans. */
@FunctionalInterface
public interface Preparation {

    int SCHEMA = 1;
    int KEY = 2;
    int SEED = 3;

    void prepare();
}
