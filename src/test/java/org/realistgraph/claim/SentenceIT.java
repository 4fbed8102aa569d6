package org.realistgraph.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.realistgraph.completion.Asking.ask;
import static org.realistgraph.given.Given.alignment;
import static org.realistgraph.given.Given.configuration;
import static org.realistgraph.given.Given.given;
import static org.realistgraph.given.Given.mechanism;
import static org.realistgraph.given.Given.study;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.given.AThing;

/** A claim in words says its statement, what is known of it, what nobody stated, and who coded it. */
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
    void itIsTheStatementWithWhatIsKnownOfResultAndExplanation() {
        given(lessCare().through("hope").supportedBy(study("one")));
        assertThat(sentence("cmo"))
                .isEqualTo("About cmo On care: less in 1. How it works: borne out by 1, measured by 1.");
    }

    @Test
    void whatIsInferredIsSaid() {
        given(lessCare().with("inferred", List.of("REASONING", "LINK")));
        assertThat(sentence("cmo")).endsWith("Inferred, not stated by a source: the reasoning, the link.");
    }

    @Test
    void whatAProgramGeneratedIsSaid() {
        given(lessCare().with("origin", "AI_GENERATED"));
        assertThat(sentence("cmo")).endsWith("A program generated it; no person has reviewed it.");
    }

    @Test
    void anAlignmentHasNoWeight() {
        given(alignment(mechanism("hope"), "NARROWER", mechanism("broad")));
        assertThat(ask("alignment(id: \"hope--broad\") { sentence }").at("alignment", "sentence"))
                .isEqualTo("About hope--broad");
    }

    private static String sentence(String id) {
        return String.valueOf(
                ask("configuration(id: \"%s\") { sentence }".formatted(id)).at("configuration", "sentence"));
    }
}
