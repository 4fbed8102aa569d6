package org.realistgraph.chain;

/** How the conditions of two configurations fit at a joint; worst first. */
enum JointVerdict {
    DISJOINT,
    UNKNOWN,
    PARTIAL,
    COMPATIBLE
}
