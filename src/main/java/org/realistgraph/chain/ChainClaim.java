package org.realistgraph.chain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.realistgraph.claim.Wording;
import org.realistgraph.drawing.ConceptPart;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Stance;
import org.realistgraph.graph.Row;

/** A configuration or ripple of a chain: where it stands, what it says and what it rests on. */
record ChainClaim(
        String id,
        String status,
        String statement,
        String wording,
        int disputes,
        Map<String, String> programmes,
        Map<String, String> names,
        List<ConceptPart> parts,
        List<Mention> mentions) {

    static ChainClaim of(Row row, List<Mention> mentions) {
        return new ChainClaim(
                row.text("id"),
                row.text("status"),
                row.text("statement"),
                row.map("wording").as(Wording.class).toString(),
                row.number("disputes"),
                Row.labels(row.all("programmes")),
                Row.labels(row.all("names")),
                ConceptPart.of(row),
                mentions);
    }

    Balance balance() {
        return Balance.of(mentions, disputes);
    }

    /** The sources that support it, and the families to which they certainly belong. */
    Set<String> hands() {
        var hands = new TreeSet<String>();
        mentions.stream()
                .filter(mention -> mention.stance() == Stance.SUPPORTS)
                .map(Mention::source)
                .forEach(source -> {
                    hands.add(source.id());
                    hands.add(source.family());
                });
        return hands;
    }
}
