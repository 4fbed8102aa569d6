package org.realistgraph.graph;

/** A step that prepares the graph before the first query or verb; the steps run in the order of their beans. */
@FunctionalInterface
public interface Preparation {

    int SCHEMA = 1;
    int WEIGHT = 2;
    int KEY = 3;
    int SEED = 4;

    void prepare();
}
