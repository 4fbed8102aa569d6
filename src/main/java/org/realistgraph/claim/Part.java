package org.realistgraph.claim;

import org.jspecify.annotations.Nullable;

/** The part of a claim that a piece of evidence is about; without an id, it is about each part of its kind. */
public record Part(PartKind kind, @Nullable String id) {

    /** Whether evidence on the part is evidence of what became of an outcome. */
    public boolean isOfResult(String outcome) {
        return switch (kind) {
            case WHOLE -> true;
            case OUTCOME, MECHANISM_OUTCOME -> names(outcome);
            case CONTEXT, MECHANISM, RESOURCE, CONTEXT_MECHANISM -> false;
        };
    }

    /** Whether evidence on the part is evidence of how outcomes come about. */
    public boolean isOfExplanation() {
        return switch (kind) {
            case WHOLE, MECHANISM, CONTEXT_MECHANISM, MECHANISM_OUTCOME -> true;
            case CONTEXT, RESOURCE, OUTCOME -> false;
        };
    }

    /** Whether evidence on the part tells whether a context or resource was there. */
    public boolean isOfCondition(PartKind condition, String concept) {
        return kind == condition && names(concept);
    }

    private boolean names(String concept) {
        return id == null || id.equals(concept);
    }
}
