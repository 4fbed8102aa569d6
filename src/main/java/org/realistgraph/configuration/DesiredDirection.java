package org.realistgraph.configuration;

/** The direction of an outcome that the programmes intend. */
public enum DesiredDirection {
    INCREASE,
    DECREASE
}
