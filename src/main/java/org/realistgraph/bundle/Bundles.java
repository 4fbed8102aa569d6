package org.realistgraph.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.realistgraph.graph.Graph;
import org.realistgraph.graph.Statement;
import org.realistgraph.graph.Statements;

/** The bundles that are loaded or ship with the program. */
final class Bundles {

    private final Seed seed;
    private final Graph graph;
    private final Statements statements;

    Bundles(Seed seed, Graph graph, Statements statements) {
        this.seed = seed;
        this.graph = graph;
        this.statements = statements;
    }

    List<Bundle> states() {
        var loaded = new HashMap<String, LoadedBundle>();
        for (var row : graph.read(Statement.of(statements.text("query/bundle/loaded")))) {
            var bundle = loaded(row);
            loaded.put(bundle.id(), bundle);
        }
        var states = new ArrayList<Bundle>();
        for (var id : seed.ids()) {
            seed.bundle(id).ifPresent(brought -> states.add(Bundle.of(brought, loaded.remove(id))));
        }
        loaded.values().forEach(bundle -> states.add(Bundle.of(bundle, null)));
        states.sort(Comparator.comparing(Bundle::id));
        return states;
    }

    private static LoadedBundle loaded(Map<String, ?> row) {
        var requires = row.get("requires") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.<String>of();
        return new LoadedBundle(
                String.valueOf(row.get("id")),
                String.valueOf(row.get("release")),
                String.valueOf(row.get("title")),
                (String) row.get("note"),
                (String) row.get("owner"),
                String.valueOf(row.get("hash")),
                requires,
                String.valueOf(row.get("loadedAt")),
                null);
    }
}
