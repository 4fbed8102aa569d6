/** The seed against the evidence that it was written from. */
@NullMarked
package org.realistgraph.seed;

import org.jspecify.annotations.NullMarked;
