package org.realistgraph.drawing;

/** Where something stands between what is done and what comes of it; in the order of reading. */
enum Layer {
    INTERVENTION("Interventions: what is done."),
    CONTEXT("Contexts and moderators: in which circumstances."),
    MECHANISM("Resources and mechanisms: what is offered, and how actors reason about it."),
    CONFIGURATION("Configurations: what is claimed to work together."),
    OUTCOME("Outcomes and effects: what comes of it.");

    private final String meaning;

    Layer(String meaning) {
        this.meaning = meaning;
    }

    String meaning() {
        return meaning;
    }
}
