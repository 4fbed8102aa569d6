package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.realistgraph.bundle.TestBundles.base;
import static org.realistgraph.bundle.TestBundles.count;
import static org.realistgraph.given.Given.context;
import static org.realistgraph.given.Given.given;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.yaml.BundleRefused;
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;
import org.realistgraph.rule.Rules;

final class BundleLoadingIT {

    private static final String SECOND = """
        bundle:
          id: second
          version: 1.0.0
          title: Second
          requires: [base]

        """;

    private final TestBundles bundles = new TestBundles();

    @BeforeEach
    void emptyGraph() {
        TestDatabase.wipe();
    }

    @Test
    void theSeedIsExportedByteForByte() {
        ProgramBundle.all(bundles.types, new Rules(bundles.types, Clock.systemUTC()))
                .forEach(bundles.loading::loadOnce);
        for (var file : BundleFile.ofProgram()) {
            var id = file.name().replace(".yaml", "");
            assertThat(bundles.export(id)).as(file.name()).isEqualTo(file.text());
        }
        assertThat(bundles.written.changes().firstBroken()).isEmpty();
    }

    @Test
    void whateverTheSchemaAllowsIsExportedByteForByte() {
        LongStream.range(0, 50).forEach(seed -> {
            var id = "made-up-" + seed;
            var text = BundleWriter.write(bundles.types, RandomBundle.of(bundles.types, id, seed, seed == 0 ? 1 : 0.6));
            bundles.load(text);
            assertThat(bundles.export(id)).as("seed " + seed).isEqualTo(text);
            bundles.load(text);
            bundles.apply(bundles.export(id));
        });
        assertThat(count("(:Change)")).isEqualTo(50);
        assertThat(TestDatabase.graph()
                        .read(Statement.of(Statements.onClasspath().text("check/stored-weight"))))
                .isEmpty();
    }

    @Test
    void aBundleIsOneChangeOfAllItsThings() {
        bundles.load(base());
        bundles.load(base());
        assertThat(count("(:Change {number: 1, kind: 'LOAD_BUNDLE', account: 'system'})"))
                .isEqualTo(1);
        assertThat(count("(:Change)")).isEqualTo(1);
        assertThat(count("(:Node {bundle: 'base', version: 1})")).isEqualTo(10);
        assertThat(count("(:Change)-[:CHANGED]->(thing:ChangedThing) WHERE thing.before IS NULL"))
                .isEqualTo(10);
    }

    @Test
    void programsThatStartAtOnceLoadOnce() throws InterruptedException, ExecutionException {
        try (var programs = Executors.newFixedThreadPool(4)) {
            var starts = IntStream.range(0, 4)
                    .mapToObj(i ->
                            programs.submit(() -> bundles.seed(base(), SECOND).load()))
                    .toList();
            for (var start : starts) {
                start.get();
            }
        }
        assertThat(count("(:Change)")).isEqualTo(2);
        assertThat(count("(:LoadedBundle)")).isEqualTo(2);
        assertThat(count("(:Node {version: 1})")).isEqualTo(10);
    }

    @Test
    void aThingOfAPersonOrOfAnotherBundleIsNotTakenOver() {
        bundles.load(base());
        given(context("mine").with("version", 1));
        var text = SECOND + "contexts:\n  - id: mine\n    label: Theirs\n  - id: ctx-crisis\n    label: Theirs\n";
        assertRefused(
                text,
                "test.yaml:8: contexts[mine].id: already belongs to a Context of this graph.",
                "test.yaml:10: contexts[ctx-crisis].id: already belongs to a Context of the bundle base.");
    }

    @Test
    void whatIsNamedMustBeInTheGraph() {
        bundles.load(base());
        bundles.load(BundleFile.of(TestBundles.FOLDER.resolve("apart.yaml")).text());
        var claim = "    status: PROPOSED\n    statement: A.\n    synthesis: a-synthesis\n";
        assertRefused(
                SECOND.replace("[base]", "[base, absent]") + "configurations:\n  - id: c\n" + claim
                        + "    contexts: [ctx-none, m-hope, ctx-apart]\n",
                "test.yaml:5: bundle.requires[1]: There is no bundle absent; it must be loaded first.",
                "test.yaml:12: configurations[c].contexts[0]: There is no Context with the id ctx-none.",
                "test.yaml:12: configurations[c].contexts[1]: m-hope is a Mechanism, not a Context.",
                "test.yaml:12: configurations[c].contexts[2]: ctx-apart belongs to the bundle apart, which this one"
                        + " does not require.");
    }

    @Test
    void aCircleOrARepetitionIsSeenAcrossBundles() {
        bundles.load(base());
        var claim = "    status: PROPOSED\n    statement: A.\n    synthesis: a-synthesis\n    kind: NARROWER\n";
        assertRefused(
                SECOND + "alignments:\n  - id: al-1\n" + claim + "    from: ctx-distress\n    to: ctx-crisis\n"
                        + "  - id: al-2\n" + claim + "    from: ctx-crisis\n    to: ctx-distress\n",
                "alignments[al-1].to: closes a circle of NARROWER and PART_OF: ctx-distress → ctx-crisis →"
                        + " ctx-distress.",
                "alignments[al-2].to: closes a circle of NARROWER and PART_OF: ctx-crisis → ctx-distress → ctx-crisis.",
                "alignments[al-2]: repeats the alignment al-base.");
    }

    @Test
    void aPartIsLookedForInTheGraph() {
        bundles.load(base());
        var evidences = """
            evidences:
              - id: e
                stance: SUPPORTS
                status: ACTIVE
                locator: p. 4
                claim: cmo-base
                source: a-review
                part: {kind: CONTEXT, id: ctx-distress}
            """;
        assertRefused(SECOND + evidences, "evidences[e].part.id: cmo-base has no CONTEXT ctx-distress.");
    }

    private void assertRefused(String text, String... faults) {
        var nodes = count("(n) WHERE NOT n:ChangeLogHead");
        assertThatThrownBy(() -> bundles.load(text))
                .isInstanceOf(BundleRefused.class)
                .hasMessageContainingAll(faults)
                .satisfies(refused ->
                        assertThat(((BundleRefused) refused).faults()).hasSize(faults.length));
        assertThat(count("(n) WHERE NOT n:ChangeLogHead")).isEqualTo(nodes);
    }
}
