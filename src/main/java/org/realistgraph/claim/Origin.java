package org.realistgraph.claim;

/** Who or what made a claim. */
enum Origin {
    STATED,
    INFERRED,
    MANUAL,
    AI_GENERATED,
    AI_REVIEWED
}
