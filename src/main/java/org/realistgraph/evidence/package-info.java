/** How evidence is weighed: what sources say, how independent they are, the balance of both sides, and where it stands. */
@NullMarked
package org.realistgraph.evidence;

import org.jspecify.annotations.NullMarked;
