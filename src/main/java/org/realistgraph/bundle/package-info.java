/** Bundles of evidence: the format of the seed, and for importing and exporting graphs. */
@NullMarked
package org.realistgraph.bundle;

import org.jspecify.annotations.NullMarked;
