package org.realistgraph.seed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The evidence looked for in the files of the seed. */
@ParameterizedClass
@EnumSource
final class EvidenceCoverageTests extends EvidenceCoverageContract {

    EvidenceCoverageTests(Programme programme) {
        super(programme);
    }

    @Override
    List<Map<String, Object>> bundles() {
        return Programme.bundles();
    }
}
