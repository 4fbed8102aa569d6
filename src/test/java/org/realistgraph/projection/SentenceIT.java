package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.completion.Asking;
import org.realistgraph.embedded.TestDatabase;

/** A claim in words says no more than the claim: whose it is, what is missing, and what nobody stated. */
final class SentenceIT {

    @BeforeEach
    void aConfiguration() {
        TestDatabase.wipe();
        TestDatabase.write("""
            CREATE (cmo:Node:Claim:Configuration {id: 'cmo', statement: 'S.', status: 'PROPOSED'}),
              (cmo)-[:OF]->(:Node:Concept:Intervention {id: 'fgc', name: 'FGC'}),
              (cmo)-[:IN]->(:Node:Concept:Context {id: 'risk', label: 'Risk'}),
              (cmo)-[:PRODUCES {direction: 'DECREASES'}]->(:Node:Concept:Outcome {id: 'care', label: 'Care'})
            """);
    }

    @Test
    void withoutAMechanismItIsASentenceStill() {
        assertThat(sentence())
                .startsWith(
                        "In “FGC”, when “Risk”, by a mechanism that is not coded, there is less “Care”. Sources for:"
                                + " 0");
    }

    @Test
    void whatIsInferredIsSaid() {
        TestDatabase.write("MATCH (cmo {id: 'cmo'}) SET cmo.inferred = ['REASONING', 'LINK']");
        assertThat(sentence())
                .contains("“Care”. Inferred, not stated by a source: the reasoning, the link. Sources for:");
    }

    @Test
    void whatAProgramGeneratedIsSaid() {
        TestDatabase.write("MATCH (cmo {id: 'cmo'}) SET cmo.origin = 'AI_GENERATED'");
        assertThat(sentence()).contains("“Care”. A program generated it; no person has reviewed it. Sources for:");
    }

    @Test
    void nothingButAContextIsNoEffect() {
        TestDatabase.write("MATCH (:Configuration {id: 'cmo'})-[of:PRODUCES]->() DELETE of");
        assertThat(sentence())
                .startsWith("In “FGC”, when “Risk”, neither mechanism nor outcome is coded. Sources for: 0");
    }

    private static String sentence() {
        return String.valueOf(Asking.of(TestDatabase.graph(), "{ configuration(id: \"cmo\") { sentence } }")
                .at("configuration", "sentence"));
    }
}
