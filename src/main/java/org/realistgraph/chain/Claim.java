package org.realistgraph.chain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.realistgraph.drawing.Part;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Stance;
import org.realistgraph.graph.Facts;

/** A configuration or ripple of a chain: where it stands, what it says and what it rests on. */
record Claim(
        String id,
        String status,
        String statement,
        String wording,
        int disputes,
        Map<String, String> programmes,
        Map<String, String> names,
        List<Part> parts,
        List<Mention> mentions) {

    static Claim of(Facts row, List<Mention> mentions) {
        return new Claim(
                row.text("id"),
                row.text("status"),
                row.text("statement"),
                row.text("wording"),
                row.number("disputes"),
                Facts.labels(row.all("programmes")),
                Facts.labels(row.all("names")),
                Part.of(row),
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
