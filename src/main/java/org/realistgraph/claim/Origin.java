package org.realistgraph.claim;

/** Who or what coded a claim. */
public enum Origin {
    MANUAL,
    IMPORTED,
    AI_GENERATED,
    AI_REVIEWED
}
