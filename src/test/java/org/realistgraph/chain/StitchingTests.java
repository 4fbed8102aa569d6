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

/** From how many sources and programmes a chain is put together. */
final class StitchingTests {

    @Test
    void oneSourceForEveryConfiguration() {
        assertThat(of(claim("a", "sos", "kirk", "lee"), claim("b", "", "kirk")))
                .isEqualTo(new StitchingJudgement(
                        Stitching.ONE_SOURCE, "kirk supports something of every configuration."));
    }

    @Test
    void reportsOfOneTrialAreOneSource() {
        assertThat(of(claim("a", "sos", "kirk/trial"), claim("b", "fgc", "lee/trial")))
                .isEqualTo(new StitchingJudgement(
                        Stitching.ONE_SOURCE, "trial supports something of every configuration."));
    }

    @Test
    void aConfigurationThatNamesNoInterventionComesBeforeProgrammes() {
        assertThat(of(claim("a", "sos", "kirk"), claim("b", "", "lee")))
                .isEqualTo(new StitchingJudgement(Stitching.NOT_NAMED, "b names no intervention."));
    }

    @Test
    void oneProgrammeOrSeveral() {
        assertThat(of(claim("a", "sos", "kirk"), claim("b", "sos", "lee")))
                .isEqualTo(new StitchingJudgement(
                        Stitching.ONE_PROGRAMME, "Every configuration is of “sos”, or of what is narrower."));
        assertThat(of(claim("a", "sos", "kirk"), claim("b", "fgc", "lee")))
                .isEqualTo(new StitchingJudgement(Stitching.ACROSS_PROGRAMMES, "a is of “sos”. b is of “fgc”."));
    }

    @Test
    void whoFoundTheContraryStitchesNothing() {
        var against = claim("b", "fgc", List.of(mention("kirk", Stance.CONTRARY)));
        assertThat(of(claim("a", "sos", "kirk"), against).stitching()).isEqualTo(Stitching.ACROSS_PROGRAMMES);
    }

    private static StitchingJudgement of(ChainClaim... configurations) {
        return StitchingJudgement.of(List.of(configurations));
    }

    private static ChainClaim claim(String id, String programme, String... sources) {
        var mentions = new ArrayList<Mention>();
        for (var source : sources) {
            mentions.add(mention(source, Stance.SUPPORTS));
        }
        return claim(id, programme, mentions);
    }

    private static ChainClaim claim(String id, String programme, List<Mention> mentions) {
        var programmes = new TreeMap<String, String>();
        if (!programme.isEmpty()) {
            programmes.put(programme, programme);
        }
        return new ChainClaim(
                new Standing(ClaimStatus.PROPOSED, id),
                id,
                id,
                "ARGUED",
                null,
                programmes,
                Map.of(),
                List.of(),
                mentions);
    }

    /** A source is given as NAME or as NAME/FAMILY. */
    private static Mention mention(String source, Stance stance) {
        var slash = source.indexOf('/');
        var name = slash < 0 ? source : source.substring(0, slash);
        var family = source.substring(slash + 1);
        return SomeEvidence.says(stance, SomeEvidence.study(name, family, family));
    }
}
