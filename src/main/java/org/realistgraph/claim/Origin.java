package org.realistgraph.claim;

/** Who or what made a claim. */
public enum Origin {
    STATED,
    INFERRED,
    MANUAL,
    AI_GENERATED,
    AI_REVIEWED
}
