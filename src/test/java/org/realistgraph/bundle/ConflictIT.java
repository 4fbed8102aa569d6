package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.realistgraph.bundle.TestBundles.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.change.ChangeDescription;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityStore;

/** Where a new version of a bundle meets what a person made, the graph keeps both until somebody decides. */
final class ConflictIT {

    private final TestBundles bundles = new TestBundles();

    @BeforeEach
    void loadTheFirstVersion() {
        TestDatabase.wipe();
        bundles.load(TestBundles.base());
    }

    @Test
    void aConflictIsDecidedOnceForTheGraphOrForTheBundle() {
        labelMine();
        assertThat(conflicts("1.1.0", "The crisis")).containsExactly("ctx-crisis: the bundle has a different label.");

        assertThat(bundles.loading.decide("ctx-crisis", false))
                .isEqualTo("Decided for the graph, against base 1.1.0: ctx-crisis.");
        assertThat(conflicts("1.2.0", "The crisis")).isEmpty();
        assertThat(count("(:Context {id: 'ctx-crisis', label: 'Mine'})")).isEqualTo(1);

        assertThat(conflicts("1.3.0", "A crisis")).containsExactly("ctx-crisis: the bundle has a different label.");
        assertThat(bundles.loading.decide("ctx-crisis", true)).isEqualTo("Decided for base 1.3.0: ctx-crisis.");
        assertThat(count("(:Context {id: 'ctx-crisis', label: 'A crisis', bundle: 'base', owner: 'a-synthesis'})"))
                .isEqualTo(1);
        assertThat(conflicts("1.4.0", "Any crisis")).isEmpty();
        assertThat(count("(:BundleConflict)")).isZero();
        assertThat(bundles.written.differences()).isEmpty();
        assertThatThrownBy(() -> bundles.loading.decide("ctx-crisis", true))
                .hasMessage("No conflict about ctx-crisis is open.");
    }

    /** A load that changes only who owns a thing is no load of what a person made of it. */
    @Test
    void whatAPersonMadeStaysTheirsWhereAVersionChangesTheOwner() {
        var owned = withSecondSynthesis("a-synthesis");
        TestDatabase.wipe();
        bundles.load(owned);
        labelMine();
        bundles.apply(withSecondSynthesis("b-synthesis").replace("version: 1.0.0", "version: 1.1.0"));
        assertThat(bundles.loading
                        .apply(bundles.of(withSecondSynthesis("b-synthesis")
                                .replace("version: 1.0.0", "version: 1.2.0")
                                .replace("label: Crisis", "label: The crisis")))
                        .orElseThrow()
                        .conflicts())
                .containsExactly("ctx-crisis: the bundle has a different label.");
        assertThat(count("(:Context {id: 'ctx-crisis', label: 'Mine', owner: 'b-synthesis'})"))
                .isEqualTo(1);
        assertThat(bundles.written.differences()).isEmpty();
    }

    private static String withSecondSynthesis(String owner) {
        return TestBundles.base()
                .replaceFirst("(title: [^\n]*\n)", "$1  owner: " + owner + "\n")
                .replace("syntheses:\n", "syntheses:\n  - id: b-synthesis\n    title: Another\n");
    }

    private void labelMine() {
        var store = new EntityStore(bundles.types, bundles.written.commands());
        bundles.written
                .changes()
                .commit(new ChangeDescription("ada", "UPDATE", "By hand.", Set.of("ctx-crisis")), () -> {
                    var found = store.named(Set.of("ctx-crisis"))
                            .values()
                            .iterator()
                            .next();
                    var values = new LinkedHashMap<>(found.entity().values());
                    values.put("label", "Mine");
                    store.put(List.of(new Entity(found.entity().type(), values)), found.stamped());
                    return "ctx-crisis";
                });
    }

    private List<String> conflicts(String version, String label) {
        var text = TestBundles.base()
                .replace("version: 1.0.0", "version: " + version)
                .replace("label: Crisis", "label: " + label);
        return bundles.loading.apply(bundles.of(text)).orElseThrow().conflicts();
    }

    @Test
    void whatThePersonRetiredIsBroughtBackByADecision() {
        bundles.written.changes().commit(new ChangeDescription("ada", "RETIRE", "By hand.", Set.of("al-base")), () -> {
            new EntityStore(bundles.types, bundles.written.commands()).retire(Set.of("al-base"));
            return "al-base";
        });
        var text = TestBundles.base()
                .replace("version: 1.0.0", "version: 1.1.0")
                .replaceAll("(?s)(- id: al-base\n)", "$1    note: New\n");
        assertThat(bundles.loading.apply(bundles.of(text)).orElseThrow().conflicts())
                .containsExactly(
                        "al-base: the graph lacks it, because a person retired it or a node to which it refers, or"
                                + " because it does not fit.");
        bundles.loading.decide("al-base", true);
        assertThat(count("(:Alignment {id: 'al-base', note: 'New'})")).isEqualTo(1);
        assertThat(bundles.written.differences()).isEmpty();
    }

    @Test
    void whatAPersonMergedIsNoObstacleToLaterVersions() {
        bundles.apply(withMore("1.1.0", "More"));
        mergeMore();
        assertThat(bundles.loading
                        .apply(bundles.of(withMore("1.2.0", "More")))
                        .orElseThrow()
                        .conflicts())
                .isEmpty();
        assertThat(bundles.loading
                        .apply(bundles.of(withMore("1.3.0", "Even more")))
                        .orElseThrow()
                        .conflicts())
                .containsExactly("ctx-more: a person merged it into ctx-crisis.");
        assertThat(bundles.loading.waiting("base")).containsExactly("ctx-more: a person merged it into ctx-crisis.");
        assertThatThrownBy(() -> bundles.loading.decide("ctx-more", true))
                .hasMessage("A person merged ctx-more into ctx-crisis.");
        bundles.loading.decide("ctx-more", false);
        assertThat(bundles.loading.waiting("base")).isEmpty();
        assertThat(bundles.written.differences()).isEmpty();
    }

    @Test
    void whatNamesAMergedThingIsJudgedByWhatItNamesNow() {
        bundles.apply(withMore("1.1.0", "More"));
        mergeMore();
        assertThat(bundles.loading
                        .apply(bundles.of(withMore("1.2.0", "More").replace("to: ctx-distress", "to: ctx-more")))
                        .orElseThrow()
                        .conflicts())
                .containsExactly("al-base: the bundle has a different to.");
        assertThat(count("(:Alignment {id: 'al-base'})-[:TO]->(:Context {id: 'ctx-distress'})"))
                .isEqualTo(1);
        assertThat(bundles.written.differences()).isEmpty();
    }

    @Test
    void anOldIdIsAsGoodAsTheNewOne() {
        bundles.apply(withMore("1.1.0", "More"));
        mergeMore();
        var piece = """

            evidences:
              - id: ev-more
                basis: ABSTRACT
                locator: p. 3
                stance: SUPPORTS
                status: ACTIVE
                part: {kind: CONTEXT, id: ctx-more}
                claim: cmo-base
                source: a-review
            """;
        assertThat(bundles.loading
                        .apply(bundles.of(
                                withMore("1.2.0", "More").replace("contexts: [ctx-crisis]", "contexts: [ctx-more]")
                                        + piece))
                        .orElseThrow()
                        .conflicts())
                .isEmpty();
        assertThat(count("(:Evidence {id: 'ev-more', part_id: 'ctx-crisis'})")).isEqualTo(1);
        assertThat(bundles.written.differences()).isEmpty();
    }

    private void mergeMore() {
        bundles.written.changes().commit(new ChangeDescription("ada", "MERGE", "By hand.", Set.of("ctx-more")), () -> {
            new EntityStore(bundles.types, bundles.written.commands()).alias("ctx-more", "ctx-crisis");
            return "ctx-more";
        });
    }

    private static String withMore(String version, String label) {
        return TestBundles.base()
                .replace("version: 1.0.0", "version: " + version)
                .replace("contexts:\n", "contexts:\n  - id: ctx-more\n    label: " + label + "\n");
    }
}
