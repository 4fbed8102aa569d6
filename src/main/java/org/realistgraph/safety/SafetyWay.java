package org.realistgraph.safety;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which way a source tells that safety went, beside what it was compared with. */
enum SafetyWay {
    BETTER,
    BETTER_IN_PART,
    NO_SIGNIFICANT_DIFFERENCE,
    WORSE_IN_PART,
    WORSE,
    BOTH_WAYS,
    NO_COMPARISON,
    NOT_CLEAR;

    /** The way of one source that reports in several ways, at least one. */
    static SafetyWay of(Set<SafetyWay> several) {
        var ways = EnumSet.copyOf(several);
        for (var weak : List.of(NO_COMPARISON, NOT_CLEAR)) {
            if (ways.size() > 1) {
                ways.remove(weak);
            }
        }
        if (ways.size() == 1) {
            return ways.iterator().next();
        }
        if (ways.contains(BOTH_WAYS) || (ways.contains(BETTER) && ways.contains(WORSE))) {
            return BOTH_WAYS;
        }
        return ways.contains(BETTER) ? BETTER_IN_PART : WORSE_IN_PART;
    }
}
