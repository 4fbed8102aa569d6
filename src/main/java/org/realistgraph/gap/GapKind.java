package org.realistgraph.gap;

/** What can be missing from what a synthesis knows. */
enum GapKind {
    MISSING_ROLE,
    NO_EVIDENCE,
    ONE_SOURCE,
    ABSTRACT_ONLY,
    CONTRARY_UNANSWERED,
    EXPLANATION_NOT_LOOKED_AT,
    CONTEXT_NOT_STUDIED,
    MECHANISM_NOT_STUDIED,
    MODERATOR_UNUSED,
    TARGET_WITHOUT_EFFECT,
    MODERATION_WITHOUT_EVIDENCE;

    /** Whether it is a gap of one country. */
    boolean isOfCountry() {
        return this == CONTEXT_NOT_STUDIED || this == MECHANISM_NOT_STUDIED;
    }
}
