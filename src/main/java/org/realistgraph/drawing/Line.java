package org.realistgraph.drawing;

/** How an edge is drawn; where one edge would be drawn in two ways, the later counts. */
public enum Line {
    SOLID,
    DASHED,
    DOTTED
}
