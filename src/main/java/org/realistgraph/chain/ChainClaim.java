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
import org.realistgraph.configuration.ConfigurationRole;
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
        String assertion,
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
                String.valueOf(row.textOrNull("assertion")),
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

    /** The evidence on what became of an outcome of a configuration. */
    List<Mention> ofResult(String outcome) {
        return mentions.stream()
                .filter(mention -> mention.piece().part().isOfResult(outcome))
                .toList();
    }

    /** Whether it leads to an outcome of care with that id. */
    boolean isOfCare(String outcome) {
        return parts.stream().anyMatch(part -> part.ofCare() && part.id().equals(outcome));
    }

    List<String> interventions() {
        return parts.stream()
                .filter(part -> part.role() == ConfigurationRole.INTERVENTION)
                .map(ConfigurationPart::id)
                .toList();
    }

    /** The sources with a supporting piece, argued or not, and the families to which they certainly belong. */
    Set<String> supporters() {
        var supporters = new TreeSet<String>();
        mentions.stream()
                .filter(mention -> mention.stance() == Stance.SUPPORTS)
                .map(Mention::source)
                .forEach(source -> {
                    supporters.add(source.id());
                    supporters.addAll(source.certainKin());
                });
        return supporters;
    }
}
