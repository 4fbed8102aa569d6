/** The limits of a request: depth, complexity, size of filters, new shapes, and time. */
@NullMarked
package org.realistgraph.limit;

import org.jspecify.annotations.NullMarked;
