package org.realistgraph.claim;

/** What a moderator does. */
public enum ModerationEffect {
    STRENGTHENS,
    WEAKENS,
    BLOCKS,
    REVERSES,
    MIXED
}
