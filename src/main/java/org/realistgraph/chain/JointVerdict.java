package org.realistgraph.chain;

/** Whether an outcome can be the condition of the next configuration; worst first. It says nothing of evidence. */
enum JointVerdict {
    DISJOINT,
    NOT_JUDGED,
    ENABLES,
    ANALOGOUS,
    FITS_IF,
    FITS
}
