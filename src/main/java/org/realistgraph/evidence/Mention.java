package org.realistgraph.evidence;

import org.jspecify.annotations.Nullable;

/** A piece of active evidence: what one source says of a claim, and on what basis that was read; null where that is not coded. */
public record Mention(String id, Stance stance, @Nullable Basis basis, CountedSource source) {}
