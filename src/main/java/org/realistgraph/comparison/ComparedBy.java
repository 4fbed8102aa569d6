package org.realistgraph.comparison;

import java.util.Locale;
import java.util.Map;
import org.realistgraph.drawing.DrawnNodeKind;
import org.realistgraph.graph.Row;

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

    /** The concepts by which a configuration is compared, with their names. */
    Map<String, String> of(Coded configuration) {
        return switch (this) {
            case MECHANISM -> Row.labels(configuration.mechanisms());
            case CONTEXT -> Row.labels(configuration.contexts());
            case OUTCOME -> configuration.outcomeLabels();
            case RESOURCE -> Row.labels(configuration.resources());
        };
    }

    /** How a row is drawn. */
    DrawnNodeKind drawnAs() {
        return DrawnNodeKind.valueOf(name());
    }
}
