package org.realistgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.Standing;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.SomeEvidence;
import org.realistgraph.evidence.Stance;

/** How much of a chain comes from one hand. */
final class HandTests {

    @Test
    void oneSourceForEverythingMakesOneHand() {
        var hand = Hand.of(
                List.of(claim("a", "sos", "kirk"), claim("b", "fgc", "kirk", "lee")),
                List.of(claim("r", "", "kirk")),
                false);
        assertThat(hand)
                .isEqualTo(
                        new Hand(ChainCoherence.SINGLE_SOURCE, "kirk supports every configuration and every ripple."));
    }

    @Test
    void oneFamilyForEverythingMakesOneHand() {
        var hand = Hand.of(
                List.of(claim("a", "sos", "kirk/trial"), claim("b", "sos", "lee/trial")),
                List.of(claim("r", "", "may/trial")),
                false);
        assertThat(hand.coherence()).isEqualTo(ChainCoherence.SINGLE_SOURCE);
        assertThat(hand.reason()).startsWith("trial supports");
    }

    @Test
    void aRippleThatNobodySupportsIsOnNoOnesHand() {
        var hand =
                Hand.of(List.of(claim("a", "sos", "kirk"), claim("b", "sos", "kirk")), List.of(claim("r", "")), false);
        assertThat(hand)
                .isEqualTo(new Hand(
                        ChainCoherence.SINGLE_PROGRAMME,
                        "Every configuration belongs to “sos”, or to what is narrower than it or part of it."));
    }

    @Test
    void aCandidateIsOnNoOnesHand() {
        var hand = Hand.of(List.of(claim("a", "sos", "kirk"), claim("b", "sos", "kirk")), List.of(), true);
        assertThat(hand.coherence()).isEqualTo(ChainCoherence.SINGLE_PROGRAMME);
    }

    @Test
    void aConfigurationWithoutInterventionBelongsToNoProgramme() {
        var hand = Hand.of(List.of(claim("a", "sos", "kirk"), claim("b", "", "lee")), List.of(claim("r", "")), false);
        assertThat(hand)
                .isEqualTo(new Hand(ChainCoherence.CROSS_PROGRAMME, "a belongs to “sos”. b names no intervention."));
    }

    @Test
    void whoSpeaksAgainstDoesNotHold() {
        var against = new ChainClaim(
                new Standing(ClaimStatus.PROPOSED, "b"),
                "B.",
                "B.",
                null,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(mention("kirk", Stance.CONTRARY)));
        assertThat(Hand.of(List.of(claim("a", "", "kirk"), against), List.of(), false)
                        .coherence())
                .isEqualTo(ChainCoherence.CROSS_PROGRAMME);
    }

    private static ChainClaim claim(String id, String programme, String... sources) {
        var programmes = new TreeMap<String, String>();
        if (!programme.isEmpty()) {
            programmes.put(programme, programme);
        }
        var mentions = new ArrayList<Mention>();
        for (var source : sources) {
            mentions.add(mention(source, Stance.SUPPORTS));
        }
        return new ChainClaim(
                new Standing(ClaimStatus.PROPOSED, id), id, id, null, programmes, Map.of(), List.of(), mentions);
    }

    /** A source is given as NAME or as NAME/FAMILY. */
    private static Mention mention(String source, Stance stance) {
        var slash = source.indexOf('/');
        var name = slash < 0 ? source : source.substring(0, slash);
        var family = source.substring(slash + 1);
        return SomeEvidence.says(stance, SomeEvidence.study(name, family, family));
    }
}
