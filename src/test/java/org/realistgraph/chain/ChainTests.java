package org.realistgraph.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.realistgraph.claim.ClaimStatus;
import org.realistgraph.claim.RippleIdentity;
import org.realistgraph.claim.Standing;
import org.realistgraph.configuration.CodedConfiguration;
import org.realistgraph.evidence.Mention;
import org.realistgraph.evidence.SomeEvidence;
import org.realistgraph.evidence.Stance;
import org.realistgraph.safety.SafetyFacts;

/** What a chain weighs, and where it stands. */
final class ChainTests {

    private static final Mention FOR = mention(Stance.SUPPORTS, "kirk");

    @Test
    void aLinkThatNoSourceBearsOutIsToldFirst() {
        assertThat(chain(ClaimStatus.PROPOSED, List.of(FOR), List.of(FOR)).sentence())
                .isEqualTo("No source bears out the link. a. [It is argued that this leads on] b.");
    }

    @Test
    void aChainStandsWhereItsLowestStepStands() {
        assertThat(chain(ClaimStatus.CHANGES_REQUESTED, List.of(), List.of()).lowestStatus())
                .isEqualTo(new Standing(ClaimStatus.CHANGES_REQUESTED, "b"));
        assertThat(chain(ClaimStatus.SUPERSEDED, List.of(), List.of()).lowestStatus())
                .isEqualTo(new Standing(ClaimStatus.SUPERSEDED, "b"));
        assertThat(chain(ClaimStatus.AGREED, List.of(), List.of()).lowestStatus())
                .isEqualTo(new Standing(ClaimStatus.PROPOSED, "a"));
    }

    private static Chain chain(ClaimStatus statusOfTheSecond, List<Mention> ofTheFirst, List<Mention> ofTheSecond) {
        var a = new CodedConfiguration("a", List.of());
        var b = new CodedConfiguration("b", List.of());
        var link = new RippleLink("r", "a", "b", RippleIdentity.SAME, List.of(), null, null);
        var joint = new Joint(link, JointJudgement.of(a, link, b, Alignments.of(List.of())));
        return Chain.of(
                new ChainPath(List.of(a, b), List.of(joint), List.of()),
                Map.of(
                        "a", claim("a", ClaimStatus.PROPOSED, ofTheFirst),
                        "b", claim("b", statusOfTheSecond, ofTheSecond),
                        "r", claim("r", ClaimStatus.PROPOSED, List.of())),
                () -> new SafetyFacts(List.of(), List.of()));
    }

    private static ChainClaim claim(String id, ClaimStatus status, List<Mention> mentions) {
        return new ChainClaim(
                new Standing(status, id), id + ".", id + ".", "ARGUED", null, Map.of(), Map.of(), List.of(), mentions);
    }

    private static Mention mention(Stance stance, String source) {
        return SomeEvidence.says(stance, SomeEvidence.study(source));
    }
}
