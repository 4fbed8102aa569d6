package org.realistgraph.regularity;

/** How contexts are held: as themselves, by their layer, or not. */
enum RegularityBy {
    CONTEXT,
    LAYER,
    NONE
}
