/**
 * The log of all changes to the graph, with account, time and reason: append-only, numbered, and chained so that
 * tampering shows.
 */
@NullMarked
package org.realistgraph.change;

import org.jspecify.annotations.NullMarked;
