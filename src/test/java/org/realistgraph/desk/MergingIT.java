package org.realistgraph.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    private static final String OTHER = """
        bundle:
          id: other
          version: 1.0.0
          title: Other
          requires: [base]

        configurations:
          - id: cmo-other
            statement: In distress faith fires.
            status: PROPOSED
            synthesis: a-synthesis
            contexts: [ctx-distress]

        ripples:
          - id: r-other
            statement: Fewer entries lead to distress.
            status: PROPOSED
            synthesis: a-synthesis
            identity: SAME
            from: cmo-base
            to: cmo-other
            via: [{needs: DECREASES, outcome: o-care}]

        evidences:
          - id: ev-other
            basis: ABSTRACT
            locator: p. 3
            stance: SUPPORTS
            status: ACTIVE
            part: {kind: CONTEXT, id: ctx-crisis}
            claim: cmo-base
            source: a-review
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
        bundles.load(twice().replaceFirst("stance: SUPPORTS", "stance: CONTRARY"));
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
    void aBundleThatNamesWhatAnothersBecameIsJudgedByThat() {
        bundles.load(TestBundles.base().replace("outcomes:\n", "outcomes:\n  - id: o-entry\n    label: Entry\n"));
        bundles.load(OTHER);
        assertThat(merge("o-care", "o-entry").getErrors()).isEmpty();
        assertThat(merge("ctx-crisis", "ctx-distress").getErrors()).isEmpty();
        bundles.apply(OTHER.replace("1.0.0", "1.1.0").replace("title: Other", "title: Others"));
        assertThat(open.desk.root("{ ripple(id: \"r-other\") { via { outcome { id } } } }"))
                .isEqualTo(Map.of("via", List.of(Map.of("outcome", Map.of("id", "o-entry")))));
        assertThat(open.desk.written.differences()).isEmpty();
    }

    @Test
    void aBundleStaysLoadableWhereAPersonMergedWhatItNamesIntoAnotherBundle() {
        bundles.load(TestBundles.base());
        bundles.load(OTHER);
        bundles.load(OTHER.replaceAll("(?s)(title: [^\n]*\n  requires: \\[base]\n).*", "$1")
                        .replace("id: other", "id: third")
                + "\ncontexts:\n  - id: ctx-third\n    label: Third\n");
        assertThat(merge("ctx-crisis", "ctx-third").getErrors()).isEmpty();
        bundles.apply(OTHER.replace("1.0.0", "1.1.0").replace("title: Other", "title: Others"));
        assertThat(open.desk.root("{ evidence(id: \"ev-other\") { part { id } } }"))
                .isEqualTo(Map.of("part", Map.of("id", "ctx-third")));
        assertThatThrownBy(() -> bundles.export("base"))
                .hasMessage("A person made base refer to nodes that neither it nor the bundles that it requires hold:"
                        + " ctx-third.");
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
                .satisfies(error -> assertThat(error.getMessage()).contains("Both ends are the same node."));
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
