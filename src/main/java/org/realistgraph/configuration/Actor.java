package org.realistgraph.configuration;

import java.util.Locale;

/** Whose reasoning a mechanism is. */
public enum Actor {
    WORKER,
    PARENT,
    CHILD,
    WIDER_FAMILY,
    AGENCY,
    LEADER,
    COURT,
    OTHER_PROFESSIONAL;

    public String words() {
        return this == OTHER_PROFESSIONAL
                ? "other professionals"
                : "the " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
