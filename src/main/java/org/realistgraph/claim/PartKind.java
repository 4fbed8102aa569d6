package org.realistgraph.claim;

/** Kinds of parts of a configuration. */
public enum PartKind {
    WHOLE,
    CONTEXT,
    MECHANISM,
    RESOURCE,
    OUTCOME,
    CONTEXT_MECHANISM,
    MECHANISM_OUTCOME
}
