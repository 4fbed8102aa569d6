/** The SDL as a mapping to the graph: its types and fields, and what the completed schema adds to its files. */
@NullMarked
package org.realistgraph.schema;

import org.jspecify.annotations.NullMarked;
