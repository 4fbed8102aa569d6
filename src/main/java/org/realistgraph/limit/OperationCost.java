package org.realistgraph.limit;

import org.jspecify.annotations.Nullable;

/**
 * What the gate measured of an operation, for the log.
 *
 * @param operation its name, null where it has none
 */
public record OperationCost(@Nullable String operation, long complexity) {}
