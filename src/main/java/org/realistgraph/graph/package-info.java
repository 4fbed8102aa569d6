/**
 * The port to the graph: statements go in, plain Java values come out; the package depends on no part of Neo4j but the
 * driver.
 */
@NullMarked
package org.realistgraph.graph;

import org.jspecify.annotations.NullMarked;
