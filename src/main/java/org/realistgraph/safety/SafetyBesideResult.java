package org.realistgraph.safety;

import java.util.List;
import org.realistgraph.evidence.Mention;
import org.realistgraph.safety.SafetyFacts.ToldEffect;

/** What the safety beside a result of a configuration is told from, as cypher/field/configuration/safety reads it. */
public record SafetyBesideResult(
        String outcome, List<Mention> mentions, List<SafetyReport> reports, List<ToldEffect> effects) {

    /** The safety beside the result on the outcome. */
    public Safety safety() {
        var ofResult = mentions.stream()
                .filter(mention -> mention.piece().part().isOfResult(outcome))
                .toList();
        return Safety.ofResult(ofResult, new SafetyFacts(reports, effects));
    }
}
