package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;

/** A claim of a program tells which, from what prompt, and who of the team answers for it. */
final class GeneratedClaimIT {

    private static final String HASH = "0f".repeat(32);

    private static final String BUNDLE = """
        bundle:
          id: generated
          version: 1.0.0
          title: Generated

        syntheses:
          - id: syn
            title: A synthesis
            members: [{role: REVIEWER, account: ada}]

        accounts:
          - id: ada
            name: Ada
          - id: ben
            name: Ben

        configurations:
          - id: cmo
            statement: A.
            status: PROPOSED
            origin: AI_REVIEWED
            generation:
              model: a-model-1
              promptHash: %s
            acceptedBy: ada
            synthesis: syn

        """.formatted(HASH);

    @BeforeEach
    void theBundle() {
        TestDatabase.wipe();
        new TestBundles().load(BUNDLE);
    }

    @Test
    void aClaimTellsItsModelItsPromptAndItsReviewer() {
        assertThat(ask("configuration(id: \"cmo\") { generation { model promptHash } acceptedBy { name } }")
                        .at("configuration"))
                .hasToString("{generation={model=a-model-1, promptHash=" + HASH + "}, acceptedBy={name=Ada}}");
    }

    @Test
    void claimsAreFoundByTheirReviewer() {
        var claims = "claims(filter: { acceptedBy: { id: \"%s\" } }) { nodes { id } }";
        assertThat(ask(claims.formatted("ada")).at("claims")).hasToString("{nodes=[{id=cmo}]}");
        assertThat(ask(claims.formatted("ben")).at("claims")).hasToString("{nodes=[]}");
    }

    @Test
    void aTeamIsReadFromBothEnds() {
        assertThat(ask("synthesis(id: \"syn\") { members { role account { name } } }")
                        .at("synthesis"))
                .hasToString("{members=[{role=REVIEWER, account={name=Ada}}]}");
        assertThat(ask("accounts { nodes { id syntheses { id } reviewed { nodes { id } } } }")
                        .at("accounts", "nodes"))
                .hasToString("[{id=ada, syntheses=[{id=syn}], reviewed={nodes=[{id=cmo}]}},"
                        + " {id=ben, syntheses=[], reviewed={nodes=[]}}]");
    }
}
