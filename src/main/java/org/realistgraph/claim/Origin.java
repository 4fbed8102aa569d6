package org.realistgraph.claim;

/** Who or what coded a claim. */
enum Origin {
    MANUAL,
    IMPORTED,
    AI_GENERATED,
    AI_REVIEWED
}
