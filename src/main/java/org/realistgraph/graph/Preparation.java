package org.realistgraph.graph;

/** A step that prepares the graph before the first query or verb; the steps run in the order of their beans. */
@FunctionalInterface
public interface Preparation {

    int SCHEMA = 1;
    int KEY = 2;
    int SEED = 3;

    void prepare();
}
