/** Turns a selection set into one Cypher statement. */
@NullMarked
package org.realistgraph.projection;

import org.jspecify.annotations.NullMarked;
