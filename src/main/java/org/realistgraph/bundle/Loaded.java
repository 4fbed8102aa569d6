package org.realistgraph.bundle;

/** What a load did, in words, and whether it left something because a person had made it otherwise. */
record Loaded(String report, boolean hasConflicts) {}
