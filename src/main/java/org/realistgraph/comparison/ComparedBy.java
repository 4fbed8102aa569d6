package org.realistgraph.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.realistgraph.drawing.DrawnNodeKind;
import org.realistgraph.graph.Facts;

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
            case MECHANISM -> labels(configuration.mechanisms());
            case CONTEXT -> labels(configuration.contexts());
            case OUTCOME -> configuration.outcomeLabels();
            case RESOURCE -> labels(configuration.resources());
        };
    }

    /** How a row is drawn. */
    DrawnNodeKind drawnAs() {
        return DrawnNodeKind.valueOf(name());
    }

    private static Map<String, String> labels(List<Facts> concepts) {
        var labels = new LinkedHashMap<String, String>();
        concepts.forEach(concept -> labels.put(concept.text("id"), concept.text("label")));
        return labels;
    }
}
