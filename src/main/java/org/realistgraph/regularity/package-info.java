/** What recurs across configurations, and what stands against it: patterns, contrasts, counter-examples, boundaries. */
@NullMarked
package org.realistgraph.regularity;

import org.jspecify.annotations.NullMarked;
