package org.realistgraph.evidence;

import org.jspecify.annotations.Nullable;

/** Whether what happens to an outcome is what is wished for. */
public enum Towards {
    GOAL,
    AWAY,
    NEITHER,
    UNKNOWN;

    /** From the direction of an outcome, and the direction that is wished for; null where none is. */
    public static Towards of(String direction, @Nullable String desired) {
        if (direction.equals("NO_CHANGE")) {
            return NEITHER;
        }
        if (desired == null) {
            return UNKNOWN;
        }
        return switch (direction) {
            case "INCREASES" -> desired.equals("INCREASE") ? GOAL : AWAY;
            case "DECREASES" -> desired.equals("DECREASE") ? GOAL : AWAY;
            default -> UNKNOWN;
        };
    }
}
