/** What the service says when it says no: stable codes, refusals, and the one door through which errors leave. */
@NullMarked
package org.realistgraph.problem;

import org.jspecify.annotations.NullMarked;
