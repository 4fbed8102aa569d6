package org.realistgraph.seed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.realistgraph.bundle.SeededGraph;

/** The later readings looked for in what is exported from the seeded graph. */
final class LaterCoverageIT extends EvidenceCoverageContract {

    private static List<Map<String, Object>> bundles = List.of();

    LaterCoverageIT() {
        super("later/mapping.yaml", LaterReading.values(), Decisions.later());
    }

    @BeforeAll
    static void exportTheSeed() {
        SeededGraph.load();
        bundles = SeededGraph.exported().stream().map(Yaml::parse).toList();
    }

    @Override
    List<Map<String, Object>> bundles() {
        return bundles;
    }
}
