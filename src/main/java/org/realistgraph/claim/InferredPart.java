package org.realistgraph.claim;

/** A part of a claim that a coder may have supplied. */
public enum InferredPart {
    CONTEXT,
    RESOURCE,
    REASONING,
    OUTCOME,
    LINK,
    INTERVENTION,
    DIRECTION
}
