package org.realistgraph.claim;

import java.util.Locale;

/** Whose reasoning a mechanism is. */
enum Actor {
    WORKER,
    PARENT,
    CHILD,
    WIDER_FAMILY,
    AGENCY,
    LEADER,
    COURT,
    OTHER_PROFESSIONAL;

    String words() {
        return this == OTHER_PROFESSIONAL
                ? "other professionals"
                : "the " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
