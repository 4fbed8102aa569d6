package org.realistgraph.evidence;

/** Evidence that shares a basis, a design, a way of knowing or an independent source, with its weight. */
record GroundingGroup(String key, Weight weight) {}
