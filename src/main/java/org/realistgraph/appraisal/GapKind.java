package org.realistgraph.appraisal;

/** What can be missing from what a synthesis knows. */
enum GapKind {
    MISSING_ROLE("Configuration"),
    NO_EVIDENCE("Claim"),
    ONE_FAMILY("Claim"),
    ABSTRACT_ONLY("Claim"),
    REFUTED_UNANSWERED("Claim"),
    CONTEXT_NOT_STUDIED("Context"),
    MECHANISM_NOT_STUDIED("Mechanism"),
    MODERATOR_UNUSED("Moderator"),
    TARGET_WITHOUT_EFFECT("Outcome"),
    MODERATION_WITHOUT_EVIDENCE("Moderation");

    private final String type;

    GapKind(String type) {
        this.type = type;
    }

    /** What it is missing from. */
    String type() {
        return type;
    }

    /** Whether it is a gap of one country. */
    boolean isOfCountry() {
        return this == CONTEXT_NOT_STUDIED || this == MECHANISM_NOT_STUDIED;
    }
}
