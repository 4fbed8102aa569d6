package org.realistgraph.change;

/** What is to be done, and the work that does it. */
public record Planned(Draft draft, Runnable work) {}
