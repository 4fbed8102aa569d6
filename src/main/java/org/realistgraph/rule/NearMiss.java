package org.realistgraph.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.realistgraph.problem.Spelling;

/** Suggests the name that a writer probably meant. */
public final class NearMiss {

    private NearMiss() {}

    /** A question to append to a fault, such as {@code " Did you mean INCREASES?"}; empty if no candidate is near. */
    public static String question(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= 1 + Math.min(word.length(), candidate.length()) / 4)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(candidate -> " Did you mean " + candidate + "?")
                .orElse("");
    }

    /** The number of letters to change, add or remove, ignoring case. */
    private static int distance(String one, String other) {
        return Spelling.distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
