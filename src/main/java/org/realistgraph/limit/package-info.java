/** What a request may cost: depth, complexity, size of filters, and queries of a shape never seen. */
@NullMarked
package org.realistgraph.limit;

import org.jspecify.annotations.NullMarked;
