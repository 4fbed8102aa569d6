/** Configurations side by side: cells of comparisons and maps, and the regularities that show across programmes. */
@NullMarked
package org.realistgraph.comparison;

import org.jspecify.annotations.NullMarked;
