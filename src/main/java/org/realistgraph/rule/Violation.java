package org.realistgraph.rule;

/**
 * A broken rule: the path of the field within the entity, empty for the entity itself, and the reason in one sentence.
 */
public record Violation(String path, String reason) {}
