package org.realistgraph.bundle;

import java.util.List;
import java.util.Optional;
import org.realistgraph.problem.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the graph holds of the bundles that this program brings; they are loaded before the first question is taken. */
final class Seed {

    private static final Logger LOG = LoggerFactory.getLogger(Seed.class);

    private final List<ProgramBundle> bundles;
    private final BundleLoading loading;

    Seed(List<ProgramBundle> bundles, BundleLoading loading) {
        this.bundles = bundles;
        this.loading = loading;
    }

    /** Loads what was never loaded, and tells what could be brought up to date. */
    void load() {
        for (var bundle : bundles) {
            var loaded = loading.loaded(bundle.id());
            if (loaded.isEmpty()) {
                loading.loadOnce(bundle);
            } else if (!loaded.get().hash().equals(bundle.hash())) {
                LOG.info(
                        "The graph holds {} {}; this program brings {}: apply it with --realist.bundle.apply={}.",
                        bundle.id(),
                        loaded.get().release(),
                        bundle.bundle().header().version(),
                        bundle.id());
            }
        }
    }

    /** Brings one loaded bundle to this program's version. */
    void apply(String id) {
        loading.apply(bundle(id)
                .orElseThrow(() -> new StartRefused(
                        "This program brings no bundle %s.".formatted(id),
                        "It brings: %s.".formatted(String.join(", ", ids())))));
    }

    List<String> ids() {
        return bundles.stream().map(ProgramBundle::id).toList();
    }

    Optional<ProgramBundle> bundle(String id) {
        return bundles.stream().filter(bundle -> bundle.id().equals(id)).findFirst();
    }
}
