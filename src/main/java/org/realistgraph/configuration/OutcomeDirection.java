package org.realistgraph.configuration;

/** What happens to an outcome. */
public enum OutcomeDirection {
    INCREASES,
    DECREASES,
    NO_CHANGE,
    NO_DECREASE,
    NO_INCREASE,
    MIXED,
    NOT_STATED;

    /** Whether the direction says what happens: more, less, no change, or that no fall or rise was found. */
    public boolean isClear() {
        return switch (this) {
            case INCREASES, DECREASES, NO_CHANGE, NO_DECREASE, NO_INCREASE -> true;
            case MIXED, NOT_STATED -> false;
        };
    }
}
