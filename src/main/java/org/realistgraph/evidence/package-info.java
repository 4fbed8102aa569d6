/** How evidence is weighed: what sources say, how independent they are, and the balance of both sides. */
@NullMarked
package org.realistgraph.evidence;

import org.jspecify.annotations.NullMarked;
