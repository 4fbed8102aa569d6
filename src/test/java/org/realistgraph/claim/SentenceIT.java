package org.realistgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.moderation;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.given.AThing;

/**
 * A claim in words says no more than the claim: whose it is, what is missing, what nobody stated; and of a moderator what it
 * does to the claim, not to a mechanism that is blocked in it.
 */
final class SentenceIT {

    @BeforeEach
    void empty() {
        TestDatabase.wipe();
    }

    private static AThing inRisk() {
        return configuration("cmo").of("FGC").in("Risk");
    }

    private static AThing lessCare() {
        return inRisk().leadingTo("Care", "DECREASES");
    }

    @Test
    void withoutAMechanismItIsASentenceStill() {
        given(lessCare());
        assertThat(sentence("cmo"))
                .startsWith(
                        "In “FGC”, when “Risk”, by a mechanism that is not coded, there is less “Care”. Sources for:"
                                + " 0");
    }

    @Test
    void whatIsInferredIsSaid() {
        given(lessCare().with("inferred", List.of("REASONING", "LINK")));
        assertThat(sentence("cmo"))
                .contains("“Care”. Inferred, not stated by a source: the reasoning, the link. Sources for:");
    }

    @Test
    void whatAProgramGeneratedIsSaid() {
        given(lessCare().with("origin", "AI_GENERATED"));
        assertThat(sentence("cmo")).contains("“Care”. A program generated it; no person has reviewed it. Sources for:");
    }

    @Test
    void nothingButAContextIsNoEffect() {
        given(inRisk());
        assertThat(sentence("cmo"))
                .startsWith("In “FGC”, when “Risk”, neither mechanism nor outcome is coded. Sources for: 0");
    }

    @Test
    void whereTheMechanismIsBlockedAModeratorActsOnTheBlock() {
        given(
                configuration("cmo").in("crisis").blocking("hope").leadingTo("trust", "DECREASES"),
                moderation("mod", "WEAKENS").by("Caseload").on(configuration("cmo")));
        assertThat(sentence("cmo"))
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

    private static String sentence(String id) {
        return String.valueOf(
                ask("configuration(id: \"%s\") { sentence }".formatted(id)).at("configuration", "sentence"));
    }
}
