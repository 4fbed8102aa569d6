package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Wired;
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
        assertThat(answer("{ configuration(id: \"cmo\") { generation { model promptHash } acceptedBy { name } } }"))
                .isEqualTo(Map.of(
                        "configuration",
                        Map.of(
                                "generation",
                                Map.of("model", "a-model-1", "promptHash", HASH),
                                "acceptedBy",
                                Map.of("name", "Ada"))));
    }

    @Test
    void claimsAreFoundByTheirReviewer() {
        assertThat(answer("{ claims(filter: { acceptedBy: { id: \"ada\" } }) { nodes { id } } }"))
                .isEqualTo(Map.of("claims", Map.of("nodes", List.of(Map.of("id", "cmo")))));
        assertThat(answer("{ claims(filter: { acceptedBy: { id: \"ben\" } }) { nodes { id } } }"))
                .isEqualTo(Map.of("claims", Map.of("nodes", List.of())));
    }

    @Test
    void aTeamIsReadFromBothEnds() {
        assertThat(answer("{ synthesis(id: \"syn\") { members { role account { name } } } }"))
                .isEqualTo(Map.of(
                        "synthesis",
                        Map.of("members", List.of(Map.of("role", "REVIEWER", "account", Map.of("name", "Ada"))))));
        assertThat(answer("{ accounts { nodes { id syntheses { id } reviewed { nodes { id } } } } }"))
                .isEqualTo(Map.of(
                        "accounts",
                        Map.of(
                                "nodes",
                                List.of(
                                        Map.of(
                                                "id",
                                                "ada",
                                                "syntheses",
                                                List.of(Map.of("id", "syn")),
                                                "reviewed",
                                                Map.of("nodes", List.of(Map.of("id", "cmo")))),
                                        Map.of(
                                                "id",
                                                "ben",
                                                "syntheses",
                                                List.of(),
                                                "reviewed",
                                                Map.of("nodes", List.of()))))));
    }

    private static Object answer(String query) {
        var result = Wired.to(TestDatabase.graph()).execute(query);
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }
}
