package org.realistgraph.evidence;

/** What a source says of a claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    NULL_RESULT,
    MIXED,
    DESPITE,
    SILENT
}
