package org.realistgraph.configuration;

/** What happens to an outcome. */
public enum OutcomeDirection {
    INCREASES,
    DECREASES,
    NO_CHANGE,
    MIXED,
    NOT_STATED;

    /** Whether the direction says what happens: more, less or no change. */
    public boolean isClear() {
        return switch (this) {
            case INCREASES, DECREASES, NO_CHANGE -> true;
            case MIXED, NOT_STATED -> false;
        };
    }
}
