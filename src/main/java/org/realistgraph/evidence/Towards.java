package org.realistgraph.evidence;

import org.jspecify.annotations.Nullable;
import org.realistgraph.configuration.DesiredDirection;
import org.realistgraph.configuration.OutcomeDirection;

/** Whether what happens to an outcome is what is wished for. */
public enum Towards {
    AS_INTENDED,
    OTHER_WAY,
    NEITHER,
    NOT_STATED;

    /** From the direction of an outcome, and the direction that is wished for; null where none is. */
    public static Towards of(OutcomeDirection direction, @Nullable DesiredDirection desired) {
        return switch (direction) {
            case NO_CHANGE, NO_DECREASE, NO_INCREASE -> NEITHER;
            case INCREASES ->
                desired == null ? NOT_STATED : desired == DesiredDirection.INCREASE ? AS_INTENDED : OTHER_WAY;
            case DECREASES ->
                desired == null ? NOT_STATED : desired == DesiredDirection.DECREASE ? AS_INTENDED : OTHER_WAY;
            case MIXED, NOT_STATED -> NOT_STATED;
        };
    }
}
