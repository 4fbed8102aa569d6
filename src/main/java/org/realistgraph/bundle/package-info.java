/** Bundles of evidence: one format in which the seed is shipped, and graphs are imported and exported. */
@NullMarked
package org.realistgraph.bundle;

import org.jspecify.annotations.NullMarked;
