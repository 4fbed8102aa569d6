package org.realistgraph.seed;

import java.util.List;
import java.util.Map;

/** The evidence looked for in the files of the seed. */
final class EvidenceCoverageTests extends EvidenceCoverageContract {

    @Override
    List<Map<String, Object>> bundles() {
        return List.of(Yaml.seed("common"), Yaml.seed("signs-of-safety"));
    }
}
