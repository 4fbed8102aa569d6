package org.realistgraph.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.realistgraph.bundle.TestBundles.base;
import static org.realistgraph.bundle.TestBundles.count;
import static org.realistgraph.given.Given.context;
import static org.realistgraph.given.Given.given;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.realistgraph.bundle.yaml.BundleRefused;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.problem.StartRefused;

/** What a start does with the bundles that the program brings. */
final class SeedIT {

    private static final String APART =
            BundleFile.of(TestBundles.FOLDER.resolve("apart.yaml")).text();

    private final TestBundles bundles = new TestBundles();

    @BeforeEach
    void emptyGraph() {
        TestDatabase.wipe();
    }

    @Test
    void anEmptyGraphGetsAllOnceAndForAll() {
        bundles.seed(base(), APART).load();
        bundles.seed(base(), APART).load();
        assertThat(count("(:LoadedBundle)")).isEqualTo(2);
        assertThat(count("(:Change)")).isEqualTo(2);
    }

    @Test
    void aFirstStartThatWasCutOffIsMadeUpForByTheNext() {
        assertThatThrownBy(() -> bundles.seed(base(), APART.replace("ctx-apart", "ctx-crisis"))
                        .load())
                .isInstanceOf(BundleRefused.class);
        assertThat(count("(:LoadedBundle)")).isEqualTo(1);
        bundles.seed(base(), APART).load();
        assertThat(count("(:LoadedBundle)")).isEqualTo(2);
    }

    @Test
    void aGraphInWhichSomebodyWorkedIsLeftAsItIs() {
        given(context("mine").with("version", 1));
        bundles.seed(base()).load();
        assertThat(count("(:LoadedBundle)")).isZero();
    }

    @Test
    void aBundleThatCameLaterIsOfferedAndLoadedWhenAskedFor() {
        bundles.seed(base()).load();
        bundles.seed(base(), APART).load();
        assertThat(count("(:LoadedBundle {id: 'apart'})")).isZero();
        bundles.run(bundles.seed(base(), APART), "apart");
        assertThat(count("(:LoadedBundle {id: 'apart'})")).isEqualTo(1);
    }

    @Test
    void aNewerVersionIsOfferedAndAppliedWhenAskedFor() {
        bundles.seed(base()).load();
        var newer = bundles.seed(base().replace("1.0.0", "1.0.1"));
        newer.load();
        assertThat(count("(:LoadedBundle {release: '1.0.0'})")).isEqualTo(1);
        bundles.run(newer, "base");
        assertThat(count("(:LoadedBundle {release: '1.0.1', revision: 1})")).isEqualTo(1);
    }

    @Test
    void anUnknownBundleIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> bundles.run(bundles.seed(base(), APART), "bass"))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal -> assertThat(refusal.remedy()).contains("base, apart"));
    }

    @Test
    void twoVersionsOfOneBundleAreNotLoadedAtOnce() {
        var both = List.of(bundles.of(base()), bundles.of(base().replace("1.0.0", "1.0.1")));
        assertThatThrownBy(() -> ProgramBundle.sorted(both))
                .hasMessage("test.yaml and test.yaml are both a version of base.");
    }

    @Test
    void bundlesThatRequireEachOtherAreRefused() {
        var one = bundles.of(APART.replace("title: ", "requires: [other]\n  title: "));
        var other =
                bundles.of(APART.replace("id: apart", "id: other").replace("title: ", "requires: [apart]\n  title: "));
        assertThat(ProgramBundle.sorted(List.of(one, other))).containsExactly(other, one);
        assertThatThrownBy(() -> bundles.loading.loadOnce(other)).hasMessageContaining("There is no bundle apart");
    }
}
