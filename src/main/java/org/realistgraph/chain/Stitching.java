package org.realistgraph.chain;

/** From how many sources and programmes a chain is put together; the first that holds. */
enum Stitching {
    ONE_SOURCE,
    NOT_NAMED,
    ONE_PROGRAMME,
    ACROSS_PROGRAMMES
}
