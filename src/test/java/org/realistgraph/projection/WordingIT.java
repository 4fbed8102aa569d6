package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.projection.AConfiguration.aConfiguration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.completion.Asking;
import org.realistgraph.embedded.TestDatabase;

/** A claim in words says of a moderator what is coded: what it does to the claim, not to a mechanism that is blocked in it. */
final class WordingIT {

    @BeforeEach
    void empty() {
        TestDatabase.wipe();
    }

    @Test
    void whereTheMechanismIsBlockedAModeratorActsOnTheBlock() {
        stored(aConfiguration("a").in("crisis").through("hope").blocked().leadingTo("trust", "DECREASES"), "WEAKENS");
        assertThat(sentence("a"))
                .startsWith("When “crisis”, “hope” is blocked, so that there is less “trust”. “Caseload” weakens this"
                        + " block.");
    }

    @Test
    void turnoverDoesNotStrengthenTheKnowledgeThatItThins() {
        SeededGraph.load();
        assertThat(sentence("cmo-unstable-workforce"))
                .contains("“Turnover and share of agency staff” strengthens this block.")
                .doesNotContain("strengthens it");
    }

    private static void stored(AConfiguration configuration, String effect) {
        configuration.store(TestDatabase.driver());
        TestDatabase.write("""
            MATCH (a:Configuration {id: 'a'})
            CREATE (a)<-[:ON]-(:Node:Claim:Moderation {id: 'mod', status: 'PROPOSED', effect: '%s', sort: 'REALIST'})
              -[:BY]->(:Node:Concept:Moderator {id: 'load', label: 'Caseload'})
            """.formatted(effect));
    }

    private static String sentence(String id) {
        return String.valueOf(
                Asking.of(TestDatabase.graph(), "{ configuration(id: \"%s\") { sentence } }".formatted(id))
                        .at("configuration", "sentence"));
    }
}
