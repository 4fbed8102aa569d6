package org.realistgraph.bundle;

import org.realistgraph.change.Written;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.graph.Mapping;
import org.realistgraph.graph.SchemaFiles;

/** The test database with the seed in it, loaded as the service loads it. */
public final class SeededGraph {

    private SeededGraph() {}

    public static void load() {
        TestDatabase.wipe();
        var written = Written.to(TestDatabase.driver());
        var format = new BundleFormat(Mapping.of(SchemaFiles.completed()));
        var loading = new BundleLoading(format, written.changes(), written.commands(), written.template());
        ProgramBundle.all(format).forEach(loading::loadOnce);
    }
}
