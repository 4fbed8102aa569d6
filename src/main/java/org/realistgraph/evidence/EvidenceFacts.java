package org.realistgraph.evidence;

import java.util.List;

/** What the weight of a claim is counted from, as cypher/field/claim/evidence-facts reads it. */
public record EvidenceFacts(List<Mention> mentions, int disputes) {

    public Balance balance() {
        return Balance.of(mentions, disputes);
    }

    public Grounding grounding() {
        return Grounding.of(mentions, disputes);
    }
}
