package org.realistgraph.drawing;

/** What an edge of a drawing stands for. */
public enum DrawnEdgeKind {
    OF("From an intervention to a configuration that belongs to it."),
    IN("From a context to a configuration in which it holds."),
    USES("From a resource to a configuration that uses it."),
    FIRES("From a mechanism to a configuration in which it fires or is blocked."),
    PRODUCES("From a configuration to an outcome, with what happens to it."),
    RIPPLE("From a configuration to the next, whose conditions its outcome helps to bring about."),
    CANDIDATE("From a configuration to one that it may lead to; nobody has argued it."),
    MODERATION("From a moderator to what it strengthens, weakens, blocks or reverses."),
    ALIGNMENT("Between two concepts that belong together."),
    EMBEDDING("From a configuration to a coarser one, inside of which it takes place."),
    OFFERS("From an intervention to a resource that it offers."),
    DRAWS_ON("From a mechanism to a resource that it draws on."),
    CELL("From an intervention to what it is compared by: all its configurations there. No line: this graph holds none,"
            + " which does not say that nobody looked.");

    private final String meaning;

    DrawnEdgeKind(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
