/** The errors of the service: stable codes, refusals, and the door through which all errors leave. */
@NullMarked
package org.realistgraph.problem;

import org.jspecify.annotations.NullMarked;
