package org.realistgraph.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Row;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;

/** The balance that Java counts, the weight that Cypher stores and the pieces of evidence agree, for every claim of the seed. */
final class SeedBalanceIT {

    @Test
    void whatIsCountedIsWhatIsStored() {
        SeededGraph.load();
        var field = Statements.onClasspath().text("field/claim/evidence-facts");
        var claims = TestDatabase.graph().read(Statement.of("""
            MATCH (this:Claim) WHERE EXISTS { (this)<-[:FOR]-() }
            RETURN this.id AS id, this.supporting AS supporting, this.noDifference AS noDifference,
              COUNT { (this)<-[:FOR]-(:Evidence {status: 'ACTIVE'}) } AS pieces, (%s) AS evidenceFacts
            """.formatted(field)));
        assertThat(claims).hasSizeGreaterThan(100).map(Row::new).allSatisfy(claim -> {
            var balance = claim.map("evidenceFacts").as(EvidenceFacts.class).balance();
            var sides = Stream.of(
                    balance.supporting(), balance.against(), balance.mixed(), balance.despite(), balance.silent());
            assertThat(List.of(
                            balance.supporting().families().atLeast(),
                            balance.nullResults().families().atLeast(),
                            sides.mapToInt(Weight::mentions).sum()))
                    .as(claim.text("id"))
                    .containsExactly(claim.number("supporting"), claim.number("noDifference"), claim.number("pieces"));
        });
    }
}
