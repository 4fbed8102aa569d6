package org.realistgraph.seed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.realistgraph.bundle.SeededGraph;

/** The evidence looked for in what is exported from the seeded graph. */
@ParameterizedClass
@EnumSource
final class EvidenceCoverageIT extends EvidenceCoverageContract {

    private static List<Map<String, Object>> bundles = List.of();

    EvidenceCoverageIT(Programme programme) {
        super(programme);
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
