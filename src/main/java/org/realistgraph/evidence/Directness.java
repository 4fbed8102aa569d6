package org.realistgraph.evidence;

/** How near evidence is to a claim. */
public enum Directness {
    SAME,
    OTHER_POPULATION,
    OTHER_PROGRAMME,
    NEAREST_MEASURE,
    PART_OF_PACKAGE,
    NOT_STATED
}
