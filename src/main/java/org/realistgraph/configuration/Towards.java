package org.realistgraph.configuration;

import org.jspecify.annotations.Nullable;

/** Whether what happens to an outcome is what is wished for. */
public enum Towards {
    AS_INTENDED,
    OTHER_WAY,
    NEITHER,
    BOTH,
    NOT_STATED;

    /** From the direction of an outcome, and the direction that is wished for; null where none is. */
    public static Towards of(OutcomeDirection direction, @Nullable DesiredDirection desired) {
        return switch (direction) {
            case NO_CHANGE, NO_DECREASE, NO_INCREASE -> NEITHER;
            case INCREASES ->
                desired == null ? NOT_STATED : desired == DesiredDirection.INCREASE ? AS_INTENDED : OTHER_WAY;
            case DECREASES ->
                desired == null ? NOT_STATED : desired == DesiredDirection.DECREASE ? AS_INTENDED : OTHER_WAY;
            case MIXED -> BOTH;
            case NOT_STATED -> NOT_STATED;
        };
    }

    /** In words, which never call a way good or bad. */
    public String words() {
        return switch (this) {
            case AS_INTENDED -> "As the programmes intend";
            case OTHER_WAY -> "The other way";
            case NEITHER -> "No change";
            case BOTH -> "Both ways";
            case NOT_STATED -> "Direction not stated";
        };
    }
}
