package org.realistgraph.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.projection.AConfiguration.aConfiguration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.embedded.TestDatabase;

/** A claim in words says of a moderator what is coded: what it does to the claim, not to a mechanism that is blocked in it. */
final class WordingIT {

    @BeforeEach
    void empty() {
        TestDatabase.wipe();
    }

    @ParameterizedTest
    @CsvSource({
        "STRENGTHENS, strengthens this block",
        "WEAKENS, weakens this block",
        "BLOCKS, keeps this block from forming",
        "REVERSES, turns this block into its opposite",
        "MIXED, works on this block both ways"
    })
    void whereTheMechanismIsBlockedAModeratorActsOnTheBlock(String effect, String words) {
        stored(aConfiguration("a").in("crisis").through("hope").blocked().leadingTo("trust", "DECREASES"), effect);
        assertThat(sentence("a"))
                .startsWith(
                        "When “crisis”, “hope” is blocked, so that there is less “trust”. “Caseload” " + words + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "STRENGTHENS, strengthens it",
        "WEAKENS, weakens it",
        "BLOCKS, blocks it",
        "REVERSES, reverses it",
        "MIXED, works on it both ways"
    })
    void whereTheMechanismFiresAModeratorActsOnIt(String effect, String words) {
        stored(aConfiguration("a").in("crisis").through("hope").leadingTo("trust", "INCREASES"), effect);
        assertThat(sentence("a"))
                .startsWith("When “crisis”, “hope” fires, so that there is more “trust”. “Caseload” " + words + ".");
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
