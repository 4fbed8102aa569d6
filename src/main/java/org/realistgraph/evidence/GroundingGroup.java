package org.realistgraph.evidence;

/** Evidence that shares a basis of reading, a design or a family, with its balance. */
public record GroundingGroup(String key, Balance balance) {}
