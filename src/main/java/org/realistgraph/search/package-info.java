/** Full-text search over all nodes: how a search text is read, and its hits with highlights. */
@NullMarked
package org.realistgraph.search;

import org.jspecify.annotations.NullMarked;
