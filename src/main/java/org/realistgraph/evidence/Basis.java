package org.realistgraph.evidence;

/** How much text lay behind a reading, from most to least. */
public enum Basis {
    FULL_TEXT,
    ABSTRACT,
    SECONDARY,
    MEMORY
}
