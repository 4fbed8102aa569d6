package org.realistgraph.change;

import java.util.function.Supplier;

/** A description of a change, and the work that makes the change and returns its result. */
public record PlannedChange<T>(ChangeDescription description, Supplier<T> work) {}
