/** What was done to the graph, by whom, when and why: append-only, numbered, and chained so that tampering shows. */
@NullMarked
package org.realistgraph.change;

import org.jspecify.annotations.NullMarked;
