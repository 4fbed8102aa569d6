package org.realistgraph.evidence;

import java.util.Collection;
import java.util.EnumSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The side on which one source stands, by all its pieces on the same thing. */
public enum Side {
    SUPPORTING,
    CONTRARY,
    NO_DIFFERENCE,
    MIXED,
    CREDITED_ELSEWHERE,
    ARGUED,
    ARGUED_AGAINST,
    SILENT;

    /** The side of a source: of those that its pieces allow, the first that holds. */
    public static Side of(Collection<Mention> pieces) {
        var found = stances(pieces, mention -> !mention.piece().isArgued());
        var argued = stances(pieces, mention -> mention.piece().isArgued());
        var differs = found.contains(Stance.CONTRARY) || found.contains(Stance.NO_DIFFERENCE);
        if (found.contains(Stance.MIXED) || (found.contains(Stance.SUPPORTS) && differs)) {
            return MIXED;
        }
        if (found.contains(Stance.SUPPORTS)) {
            return SUPPORTING;
        }
        if (differs) {
            return found.contains(Stance.CONTRARY) ? CONTRARY : NO_DIFFERENCE;
        }
        if (found.contains(Stance.CREDITED_ELSEWHERE)) {
            return CREDITED_ELSEWHERE;
        }
        if (argued.contains(Stance.SUPPORTS) || argued.contains(Stance.MIXED)) {
            return ARGUED;
        }
        argued.remove(Stance.SILENT);
        return argued.isEmpty() ? SILENT : ARGUED_AGAINST;
    }

    private static EnumSet<Stance> stances(Collection<Mention> pieces, Predicate<Mention> which) {
        return pieces.stream()
                .filter(which)
                .map(Mention::stance)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stance.class)));
    }
}
