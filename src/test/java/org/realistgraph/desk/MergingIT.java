package org.realistgraph.desk;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.TestBundles;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.entity.Entity;

/** What people and bundles said of two things that turn out to be one is said once, and nothing that differs is lost. */
final class MergingIT {

    private static final String STUDIES = """
        studies:
          - id: a-study
            title: A study
          - id: the-study
            title: A study

        """;
    private static final String MORE = """
          - id: al-emergency
            statement: An emergency is narrower than distress.
            status: PROPOSED
            synthesis: a-synthesis
            kind: NARROWER
            from: ctx-emergency
            to: ctx-distress

        evidences:
        """;

    private final OpenDesk open = new OpenDesk();
    private final TestBundles bundles = new TestBundles();

    @BeforeEach
    void emptyGraph() {
        TestDatabase.wipe();
    }

    @Test
    void anAlignmentThatBothHadIsThereOnce() {
        bundles.load(twice());
        assertThat(merge("ctx-emergency", "ctx-crisis").getErrors()).isEmpty();
        assertThat(open.desk.root("{ alignments { totalCount nodes { id from { id } } } }"))
                .isEqualTo(Map.of(
                        "totalCount",
                        1,
                        "nodes",
                        List.of(Map.of("id", "al-base", "from", Map.of("id", "ctx-crisis")))));
        assertThat(open.desk.written.differences()).isEmpty();
    }

    @Test
    void evidenceThatWasCodedAlikeFromBothIsThereOnce() {
        bundles.load(twice());
        assertThat(merge("a-study", "the-study").getErrors()).isEmpty();
        assertThat(open.desk.root("{ evidences { nodes { id source { id } } } }"))
                .isEqualTo(Map.of("nodes", List.of(Map.of("id", "ev-other", "source", Map.of("id", "the-study")))));
        assertThat(open.desk.written.differences()).isEmpty();
    }

    @Test
    void evidenceThatWasCodedOtherwiseIsForAPersonToDecide() {
        bundles.load(twice().replaceFirst("stance: SUPPORTS", "stance: REFUTES"));
        assertThat(merge("a-study", "the-study").getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage()).contains("ev-o"));
        assertThat(open.desk.root("{ evidences { nodes { id } } }"))
                .isEqualTo(Map.of("nodes", List.of(Map.of("id", "ev-one"), Map.of("id", "ev-other"))));
    }

    @Test
    void anOutcomeThatAConfigurationLedToTwiceIsThereOnceWhateverItsWeight() {
        bundles.load(twice().replace("outcomes:\n", "outcomes:\n  - id: o-entry\n    label: Entry\n")
                .replace("outcome: o-care}]", "outcome: o-care}, {direction: DECREASES, outcome: o-entry}]")
                .replace("part: {kind: WHOLE}", "part: {kind: OUTCOME, id: o-entry}"));
        assertThat(merge("o-entry", "o-care").getErrors()).isEmpty();
        assertThat(open.desk.root("{ configuration(id: \"cmo-base\") { outcomes { direction outcome { id } } } }"))
                .isEqualTo(Map.of(
                        "outcomes", List.of(Map.of("direction", "DECREASES", "outcome", Map.of("id", "o-care")))));
        assertThat(open.desk.written.differences()).isEmpty();
    }

    @Test
    void configurationsThatDifferInTheirWordsBothStay() {
        bundles.load(twice().replace("configurations:\n", """
            configurations:
              - id: cmo-emergency
                statement: In an emergency hope fires, and fewer children enter care.
                status: PROPOSED
                synthesis: a-synthesis
                contexts: [ctx-emergency]
                firing: {mode: FIRES, mechanism: m-hope}
                outcomes: [{direction: DECREASES, outcome: o-care}]
            """));
        assertThat(merge("ctx-emergency", "ctx-crisis").getErrors()).isEmpty();
        assertThat(open.desk.root("{ configurations { nodes { id } } }"))
                .isEqualTo(Map.of("nodes", List.of(Map.of("id", "cmo-base"), Map.of("id", "cmo-emergency"))));
    }

    @Test
    void aPersonMayNameWhatWasMergedAndIsJudgedByWhatItIsNow() {
        bundles.load(twice());
        assertThat(merge("ctx-emergency", "ctx-crisis").getErrors()).isEmpty();
        assertThat(open.update(stored("cmo-base"), Map.of("contexts", List.of("ctx-emergency", "ctx-crisis")))
                        .getErrors())
                .isEmpty();
        assertThat(stored("cmo-base").values().get("contexts")).isEqualTo(List.of("ctx-crisis"));
        assertThat(open.update(stored("al-base"), Map.of("to", "ctx-emergency")).getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage()).contains("It leads back to where it comes from."));
        assertThat(open.desk.written.differences()).isEmpty();
    }

    private static String twice() {
        return TestBundles.base()
                        .replace("contexts:\n", STUDIES + "contexts:\n")
                        .replace("label: Distress\n", "label: Distress\n  - id: ctx-emergency\n    label: Emergency\n")
                + MORE
                + piece("ev-one", "a-study")
                + piece("ev-other", "the-study");
    }

    private static String piece(String id, String source) {
        return """
              - id: %s
                note: A note.
                stance: SUPPORTS
                basis: ABSTRACT
                locator: p. 3
                status: ACTIVE
                claim: cmo-base
                part: {kind: WHOLE}
                source: %s
            """.formatted(id, source);
    }

    private ExecutionResult merge(String one, String other) {
        return open.merge(stored(one), stored(other));
    }

    private Entity stored(String id) {
        return open.desk.things.named(Set.of(id)).values().iterator().next().entity();
    }
}
