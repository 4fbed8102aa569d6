package org.realistgraph.evidence;

/** What one source says of one part of a claim. */
public record Mention(Piece piece, CountedSource source) {

    public String id() {
        return piece.id();
    }

    public Stance stance() {
        return piece.stance();
    }
}
