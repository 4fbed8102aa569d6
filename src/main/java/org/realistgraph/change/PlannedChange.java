package org.realistgraph.change;

import java.util.function.Supplier;

/** What is to be done, and the work that does it and returns what came of it. */
public record PlannedChange<T>(ChangeDescription description, Supplier<T> work) {}
