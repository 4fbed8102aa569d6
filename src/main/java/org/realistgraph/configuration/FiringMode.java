package org.realistgraph.configuration;

/** Whether a mechanism fires or is blocked. */
public enum FiringMode {
    FIRES,
    BLOCKED
}
