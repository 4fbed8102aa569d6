package org.realistgraph.evidence;

/** What a source says of a claim. */
public enum Stance {
    SUPPORTS,
    CONTRARY,
    NO_DIFFERENCE,
    MIXED,
    CREDITED_ELSEWHERE,
    SILENT
}
