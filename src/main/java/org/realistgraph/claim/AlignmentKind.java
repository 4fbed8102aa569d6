package org.realistgraph.claim;

/** How two concepts belong together. */
public enum AlignmentKind {
    NARROWER("is narrower than"),
    PART_OF("is part of"),
    EXCLUDES("excludes"),
    DRIVEN_BY("is driven by"),
    SAME_IDEA("is the same idea as");

    private final String words;

    AlignmentKind(String words) {
        this.words = words;
    }

    /** What stands between the two concepts in a sentence. */
    public String words() {
        return words;
    }
}
