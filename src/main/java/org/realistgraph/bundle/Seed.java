package org.realistgraph.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.realistgraph.bundle.yaml.Version;
import org.realistgraph.change.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bundles that ship with the program. The first start on an empty graph loads all of them before the first query;
 * later starts only offer new bundles and newer versions.
 */
final class Seed {

    private static final Logger LOG = LoggerFactory.getLogger(Seed.class);

    private final List<ProgramBundle> bundles;
    private final BundleLoading loading;
    private final Commands commands;

    Seed(List<ProgramBundle> bundles, BundleLoading loading, Commands commands) {
        this.bundles = bundles;
        this.loading = loading;
        this.commands = commands;
    }

    /**
     * Loads what the first start planned to load, even if that start was interrupted, and logs what else can be loaded.
     */
    void load() {
        var planned = planned();
        for (var bundle : bundles) {
            var loaded = loading.loaded(bundle.id());
            if (loaded.isPresent()) {
                compare(bundle, loaded.get());
            } else if (planned.contains(bundle.id())) {
                loading.loadOnce(bundle, () -> plan(planned));
            } else {
                LOG.info("{} ships with this program; to load it, run load {}.", bundle, bundle.id());
            }
        }
    }

    List<String> ids() {
        return bundles.stream().map(ProgramBundle::id).toList();
    }

    Optional<ProgramBundle> bundle(String id) {
        return bundles.stream().filter(bundle -> bundle.id().equals(id)).findFirst();
    }

    private Set<String> planned() {
        var row = commands.run("query/bundle/seeding", Map.of()).getFirst();
        var planned = new HashSet<String>();
        for (var id : (List<?>) row.getOrDefault("planned", List.of())) {
            planned.add(String.valueOf(id));
        }
        return planned.isEmpty() && Boolean.FALSE.equals(row.get("used")) ? Set.copyOf(ids()) : planned;
    }

    private void plan(Set<String> planned) {
        commands.run(
                "command/bundle/plan-seed",
                Map.of("bundles", planned.stream().sorted().toList()));
    }

    private static void compare(ProgramBundle bundle, LoadedBundle loaded) {
        var order = Version.of(loaded.release()).compareTo(bundle.version());
        if (order < 0) {
            LOG.info(
                    "The graph holds {} {}; {} ships with this program. To load it, run load {}.",
                    bundle.id(),
                    loaded.release(),
                    bundle.version(),
                    bundle.id());
        } else if (order > 0) {
            LOG.warn(
                    "The graph holds {} {}, which is newer than {} of this program.",
                    bundle.id(),
                    loaded.release(),
                    bundle.version());
        } else if (!loaded.hash().equals(bundle.hash())) {
            LOG.warn("The {} of this program differs from the one in the graph, but has the same version.", bundle);
        }
    }
}
