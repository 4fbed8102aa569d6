/** Which claims would lose support if a source or a piece of evidence fell. */
@NullMarked
package org.realistgraph.impact;

import org.jspecify.annotations.NullMarked;
