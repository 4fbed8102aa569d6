package org.realistgraph.chain;

/** How much of a chain comes from one hand. */
enum ChainCoherence {
    SINGLE_SOURCE,
    SINGLE_PROGRAMME,
    CROSS_PROGRAMME
}
