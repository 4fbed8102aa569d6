package org.realistgraph.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Row;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;

/** The sides of a balance add up to the pieces of evidence, for every claim of the seed. */
final class SeedBalanceIT {

    @Test
    void everyPieceStandsOnOneSide() {
        SeededGraph.load();
        var field = Statements.onClasspath().text("field/claim/evidence-facts");
        var claims = TestDatabase.graph().read(Statement.of("""
            MATCH (this:Claim) WHERE EXISTS { (this)<-[:FOR]-() }
            RETURN this.id AS id,  COUNT { (this)<-[:FOR]-(:Evidence {status: 'ACTIVE'}) } AS pieces, (%s) AS evidenceFacts
            """.formatted(field)));
        assertThat(claims).hasSizeGreaterThan(100).map(Row::new).allSatisfy(claim -> {
            var facts = claim.map("evidenceFacts").as(EvidenceFacts.class);
            var balance = facts.tie(EvidenceScope.ALL);
            var sides = Stream.of(
                    balance.supporting(),
                    balance.contrary(),
                    balance.noDifference(),
                    balance.mixed(),
                    balance.creditedElsewhere(),
                    balance.argued(),
                    balance.arguedAgainst(),
                    balance.silent());
            assertThat(sides.mapToInt(Weight::mentions).sum())
                    .as(claim.text("id"))
                    .isEqualTo(claim.number("pieces"));
        });
    }
}
