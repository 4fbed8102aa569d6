package org.realistgraph.evidence;

/** How a source comes to what it says. */
public enum HowKnown {
    COMPARED,
    ASSOCIATED,
    REPORTED,
    ARGUED,
    NOT_STATED;

    /** Whether something was measured, in both arms or in one. */
    public boolean isMeasured() {
        return this == COMPARED || this == ASSOCIATED;
    }
}
