package org.realistgraph.comparison;

import java.util.List;
import java.util.Locale;
import org.realistgraph.configuration.ConfigurationRole;
import org.realistgraph.drawing.DrawnNodeKind;
import org.realistgraph.evidence.ConfigurationEvidence;

/** What interventions are compared by. */
enum ComparedBy {
    MECHANISM,
    CONTEXT,
    OUTCOME,
    RESOURCE;

    /** What is said where a configuration names none. */
    String notCoded() {
        return "No " + name().toLowerCase(Locale.ROOT) + " coded";
    }

    /** The ids of the concepts by which a configuration is compared. */
    List<String> of(ConfigurationEvidence configuration) {
        return configuration.ids(ConfigurationRole.valueOf(name()));
    }

    /** How a row is drawn. */
    DrawnNodeKind drawnAs() {
        return DrawnNodeKind.valueOf(name());
    }
}
