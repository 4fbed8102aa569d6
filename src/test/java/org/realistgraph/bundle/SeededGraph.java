package org.realistgraph.bundle;

import java.time.Clock;
import java.util.List;
import org.realistgraph.change.Written;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.rule.Rules;
import org.realistgraph.schema.Mapping;
import org.realistgraph.schema.SchemaFiles;

/** The test database with the seed in it, loaded as the service loads it. */
public final class SeededGraph {

    private static final EntityTypes TYPES = new EntityTypes(Mapping.of(SchemaFiles.completed()));
    private static final Rules RULES = new Rules(TYPES, Clock.systemUTC());

    private SeededGraph() {}

    public static void load() {
        TestDatabase.wipe();
        var loading = loading(Written.to(TestDatabase.driver()));
        ProgramBundle.all(TYPES, RULES).forEach(loading::loadOnce);
    }

    /** Its bundles as text, exported from the graph. */
    public static List<String> exported() {
        var written = Written.to(TestDatabase.driver());
        var export = new BundleExport(TYPES, written.commands());
        var loading = loading(written);
        return ProgramBundle.all(TYPES, RULES).stream()
                .map(bundle -> export.text(loading.loaded(bundle.id()).orElseThrow()))
                .toList();
    }

    private static BundleLoading loading(Written written) {
        return new BundleLoading(TYPES, Clock.systemUTC(), written.changes(), written.commands(), written.template());
    }
}
