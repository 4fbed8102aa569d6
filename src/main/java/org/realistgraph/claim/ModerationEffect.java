package org.realistgraph.claim;

/** What a moderator does. */
enum ModerationEffect {
    STRENGTHENS,
    WEAKENS,
    BLOCKS,
    REVERSES,
    MIXED
}
