package org.realistgraph.drawing;

import java.util.Locale;

/** What a node of a drawing stands for. */
public enum DrawnNodeKind {
    INTERVENTION(Layer.INTERVENTION, "An intervention."),
    CONTEXT(Layer.CONTEXT, "A context."),
    MODERATOR(Layer.CONTEXT, "A moderator."),
    RESOURCE(Layer.MECHANISM, "A resource."),
    MECHANISM(Layer.MECHANISM, "A mechanism."),
    CONFIGURATION(Layer.CONFIGURATION, "A configuration, with the balance of its evidence."),
    OUTCOME(Layer.OUTCOME, "An outcome."),
    EFFECT(Layer.OUTCOME, "An effect that a source reports.");

    private final Layer layer;
    private final String meaning;

    DrawnNodeKind(Layer layer, String meaning) {
        this.layer = layer;
        this.meaning = meaning;
    }

    /** That of a noun of the graph, such as Context. */
    static DrawnNodeKind of(String noun) {
        return valueOf(noun.toUpperCase(Locale.ROOT));
    }

    public Layer layer() {
        return layer;
    }

    public String meaning() {
        return meaning;
    }
}
