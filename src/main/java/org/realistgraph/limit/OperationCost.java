package org.realistgraph.limit;

import org.jspecify.annotations.Nullable;

/**
 * The cost that the gate measured, for the log.
 *
 * @param operation the name of the operation; null if it has none
 */
public record OperationCost(@Nullable String operation, long complexity) {}
