/** The SDL as a mapping to the graph, and the types and fields that complete the schema's files. */
@NullMarked
package org.realistgraph.schema;

import org.jspecify.annotations.NullMarked;
