package org.realistgraph.evidence;

/** A piece of active evidence: what one source says of a claim, and on what basis that was read. */
public record Mention(String id, Stance stance, String basis, Voice source) {}
