package org.realistgraph.claim;

/** How the outcome of a ripple relates to the next configuration. */
public enum RippleIdentity {
    SAME,
    NARROWER,
    ANALOGOUS,
    ENABLES,
    NOT_STATED
}
