package org.realistgraph.chain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.realistgraph.claim.ClaimSentence;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Origin;
import org.realistgraph.claim.Standing;
import org.realistgraph.configuration.ConfigurationPart;
import org.realistgraph.evidence.Balance;
import org.realistgraph.evidence.EvidenceFacts;
import org.realistgraph.evidence.EvidenceScope;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.Stance;
import org.realistgraph.graph.Row;

/** A configuration or ripple of a chain: where it stands, what it says and what it rests on. */
record ChainClaim(
        Standing standing,
        String statement,
        String wording,
        @Nullable Origin origin,
        Map<String, String> programmes,
        Map<String, String> names,
        List<ConfigurationPart> parts,
        List<Mention> mentions) {

    static ChainClaim of(Row row, List<Mention> mentions) {
        var wording = row.map("wording");
        var sentence = wording.as(ClaimSentence.class);
        return new ChainClaim(
                Standing.of(row),
                row.text("statement"),
                sentence.toString(),
                sentence.origin(),
                Row.labels(row.all("programmes")),
                Row.labels(row.all("names")),
                ConfigurationPart.of(row),
                mentions);
    }

    String id() {
        return standing.claim();
    }

    ClaimStatus status() {
        return standing.status();
    }

    /** What is known of a configuration. */
    EvidenceFacts known() {
        return new EvidenceFacts(true, parts, mentions);
    }

    /** The balance of a ripple. */
    Balance balance() {
        return new EvidenceFacts(false, List.of(), mentions).tie(EvidenceScope.ALL);
    }

    /** The sources that support it, and the families to which they certainly belong. */
    Set<String> hands() {
        var hands = new TreeSet<String>();
        mentions.stream()
                .filter(mention -> mention.stance() == Stance.SUPPORTS)
                .map(Mention::source)
                .forEach(source -> {
                    hands.add(source.id());
                    hands.addAll(source.certainKin());
                });
        return hands;
    }
}
