package org.realistgraph.comparison;

import java.util.Collection;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Basis;
import org.realistgraph.evidence.Stance;

/** What a cell of a comparison or map holds: the first of these that is true. */
enum CellState {
    NOTHING_HERE,
    CONTESTED,
    AGAINST,
    UNCLEAR,
    THIN,
    SUPPORTED;

    /** The state of a cell with those configurations, and the balance of their evidence. */
    static CellState of(Collection<ConfigurationEvidence> configurations, Balance balance) {
        if (configurations.isEmpty()) {
            return NOTHING_HERE;
        }
        if (balance.disputes() > 0 || (balance.supported() && balance.opposed())) {
            return CONTESTED;
        }
        if (balance.opposed()) {
            return AGAINST;
        }
        if (!balance.supported()) {
            return UNCLEAR;
        }
        return isThin(configurations, balance) ? THIN : SUPPORTED;
    }

    private static boolean isThin(Collection<ConfigurationEvidence> configurations, Balance balance) {
        return balance.supporting().families().atLeast() <= 1
                || configurations.stream()
                        .flatMap(configuration -> configuration.mentions().stream())
                        .filter(mention -> mention.stance() == Stance.SUPPORTS)
                        .noneMatch(mention -> mention.basis() == Basis.FULL_TEXT)
                || configurations.stream().allMatch(ConfigurationEvidence::inferred);
    }
}
