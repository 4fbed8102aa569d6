package org.realistgraph.rule;

/** What a thing may not be: the path of the field within the thing, empty for the thing itself, and the reason in a sentence. */
public record Violation(String path, String reason) {}
