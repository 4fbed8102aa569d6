/** The port to the graph: statements go in, plain Java values come out; of Neo4j it knows only the driver. */
@NullMarked
package org.realistgraph.graph;

import org.jspecify.annotations.NullMarked;
