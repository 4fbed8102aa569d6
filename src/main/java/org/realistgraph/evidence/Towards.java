package org.realistgraph.evidence;

import org.jspecify.annotations.Nullable;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.configuration.OutcomeDirection;

/** Whether what happens to an outcome is what is wished for. */
public enum Towards {
    GOAL,
    AWAY,
    NEITHER,
    UNKNOWN;

    /** From the direction of an outcome, and the direction that is wished for; null where none is. */
    public static Towards of(OutcomeDirection direction, @Nullable DesiredDirection desired) {
        return switch (direction) {
            case NO_CHANGE -> NEITHER;
            case INCREASES -> desired == null ? UNKNOWN : desired == DesiredDirection.INCREASE ? GOAL : AWAY;
            case DECREASES -> desired == null ? UNKNOWN : desired == DesiredDirection.DECREASE ? GOAL : AWAY;
            case MIXED, NOT_STATED -> UNKNOWN;
        };
    }
}
